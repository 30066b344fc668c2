package yidan.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.security.enterprise.identitystore.openid.AccessToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;

/**
 * Decides at every request who is asking. The identity server is asked again each time (a second apart at most), so
 * that a role taken away, a suspended account or an ended session acts on the next request.
 */
@ApplicationScoped
public class Gate {

    private static final System.Logger LOG = System.getLogger(Gate.class.getName());
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final String CHECK = Gate.class.getName() + ".check";

    @Inject
    private OpenIdContext openId;

    @Inject
    private UserInfo userInfo;

    @Inject
    private Employers employers;

    private record Check(String token, long at, Verdict verdict) {
        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    Verdict ask(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null) {
            return new Verdict.Anonymous();
        }
        AccessToken token = openId.getAccessToken();
        if (token == null) {
            return new Verdict.Ended();
        }
        Check last = (Check) session.getAttribute(CHECK);
        if (last != null && last.isFresh() && last.token().equals(token.getToken())) {
            return last.verdict();
        }
        Verdict verdict = verdict(token, last);
        if (last != null && last.verdict() instanceof Verdict.Allowed before && !before.equals(verdict)) {
            // Open pages were made for somebody with other roles: they are made anew.
            return verdict instanceof Verdict.Allowed ? new Verdict.Ended() : verdict;
        }
        session.setAttribute(CHECK, new Check(token.getToken(), System.nanoTime(), verdict));
        session.setAttribute(
                CurrentActor.SESSION_KEY, verdict instanceof Verdict.Allowed allowed ? allowed.actor() : null);
        return verdict;
    }

    private Verdict verdict(AccessToken token, Check last) {
        try {
            Optional<JsonObject> claims = userInfo.of(token.getToken());
            return claims.isEmpty() ? new Verdict.Ended() : judge(Claims.of(claims.get()));
        } catch (UserInfo.Unreachable silence) {
            // Nobody can take a role away while the identity server is down: the last word holds as long as the token.
            if (last != null && !token.isExpired()) {
                LOG.log(System.Logger.Level.WARNING, "identity server: {0}", silence.getMessage());
                return last.verdict();
            }
            LOG.log(System.Logger.Level.ERROR, "identity server", silence);
            return Verdict.Refused.nobody("identity.unreachable");
        }
    }

    private Verdict judge(Claims claims) {
        if (claims.user().isEmpty() || claims.organisation().isEmpty()) {
            return Verdict.Refused.nobody("identity.no-organisation");
        }
        Optional<Organisation> employer = employers.find(claims.organisation().get());
        if (employer.isEmpty()) {
            return Verdict.Refused.nobody("identity.unknown-organisation");
        }
        Actor actor = new Actor(
                claims.user(),
                claims.name(),
                employer.get().owner(),
                employer.get().name(),
                employer.get().kind(),
                claims.roles());
        if (claims.roles().isEmpty()) {
            return new Verdict.Refused("identity.no-role", Optional.of(actor));
        }
        if (employer.get().isActive()) {
            return new Verdict.Allowed(actor);
        }
        // What has been exported before an erasure must not change any more, not even by an entry.
        return Organisation.CLOSING.equals(employer.get().stage())
                ? Verdict.Refused.nobody("identity.suspended")
                : new Verdict.Refused("identity.suspended", Optional.of(actor));
    }
}
