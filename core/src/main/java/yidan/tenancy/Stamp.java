package yidan.tenancy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a transaction is stamped with: audience, county, tenant, scope, user.
 *
 * @param tenant code of the organisation on whose behalf the transaction runs; 0 for the public
 * @param scope organisations a supervisor may read; empty for everybody else
 */
public record Stamp(Audience audience, int county, int tenant, Set<Integer> scope, String user) {

    public Stamp {
        scope = Set.copyOf(scope);
        if (audience != Audience.PUBLIC && tenant / 1000 != county) {
            throw new IllegalArgumentException("organisation " + tenant + " is not of county " + county);
        }
        if (audience != Audience.SUPERVISOR && !scope.isEmpty()) {
            throw new IllegalArgumentException("only supervisors have a scope of others");
        }
    }

    /** An actor's own stamp; a supervisor's scope comes from his {@link Mandates}. */
    static Stamp of(Actor actor, Set<Integer> scope) {
        return new Stamp(
                actor.audience(), actor.county().value(), actor.organisation().value(), scope, actor.user());
    }

    /** The system acting for one organisation: records of refusals, provisioning, erasure. */
    public static Stamp platform(OrganisationCode organisation) {
        return new Stamp(Audience.PLATFORM, organisation.county().value(), organisation.value(), Set.of(), "");
    }

    /** The system acting for a county as a whole: its jobs, its foundation. No organisation has this code. */
    public static Stamp platform(CountyCode county) {
        return new Stamp(Audience.PLATFORM, county.value(), county.value() * 1000, Set.of(), "");
    }

    /** A visitor of one county's public pages. */
    public static Stamp visitor(CountyCode county) {
        return new Stamp(Audience.PUBLIC, county.value(), 0, Set.of(), "");
    }

    String scopeArray() {
        return new TreeSet<>(scope).stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
