package yidan.tenancy;

import java.util.Objects;
import java.util.Set;

/**
 * Who is asking. Comes from the verified token and the organisation it names, never from a form, a header or a URL.
 *
 * @param user account name at the identity server
 * @param name the person's name as shown
 * @param organisation code of the organisation he belongs to; its first digits are the county
 * @param organisationName name of that organisation as shown
 * @param kind what that organisation is
 * @param roles what he is there; empty means he may do nothing
 */
public record Actor(
        String user,
        String name,
        OrganisationCode organisation,
        String organisationName,
        OrganisationKind kind,
        Set<Role> roles) {

    public Actor {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(organisationName, "organisationName");
        Objects.requireNonNull(kind, "kind");
        roles = Set.copyOf(roles);
    }

    /** The county, given by the organisation's code. */
    public CountyCode county() {
        return organisation.county();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Which database audience he belongs to. A special supervisor is one whatever else he may be. */
    public Audience audience() {
        if (is(Role.SPECIAL_SUPERVISOR) || kind == OrganisationKind.JUSTICE_OFFICE) {
            return Audience.SUPERVISOR;
        }
        return switch (kind) {
            case JUSTICE_BUREAU, COUNTY_GOVERNMENT -> Audience.COUNTY;
            default -> Audience.MEMBER;
        };
    }
}
