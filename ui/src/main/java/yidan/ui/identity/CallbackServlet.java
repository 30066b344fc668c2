package yidan.ui.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Where the identity server sends people back to: on to the page they wanted, if it is one of ours. */
@WebServlet(urlPatterns = CallbackServlet.PATH, name = "callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/app/";

    static final String PATH = "/callback";

    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient Gate gate;

    @Inject
    private transient Attendance attendance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(settings.getBaseUrl() + HOME);
            return;
        }
        request.changeSessionId();
        StrayLogin.arrived(request);
        switch (gate.ask(request)) {
            case Verdict.Allowed allowed -> attendance.arrived(allowed.actor());
            case Verdict.Refused refused ->
                refused.who().ifPresent(actor -> attendance.turnedAway(actor, refused.key()));
            default -> {
                // Nobody is known who could stand in a record.
            }
        }
        response.sendRedirect(settings.getBaseUrl() + ownPath(settings.getBaseUrl(), BegunLogins.destination(request)));
    }

    /** The path and query of a screen of ours; anything else leads home. */
    static String ownPath(String ownAddress, String wanted) {
        try {
            URI uri = URI.create(wanted);
            String path = uri.getRawPath();
            boolean isOwn =
                    uri.getRawAuthority() == null && uri.getScheme() == null || wanted.startsWith(ownAddress + "/");
            if (!isOwn || path == null || !(path.equals("/app") || path.startsWith(HOME)) || path.contains("..")) {
                return HOME;
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return HOME;
        }
    }
}
