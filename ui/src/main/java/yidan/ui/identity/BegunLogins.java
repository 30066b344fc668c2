package yidan.ui.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The logins begun in a session whose answers are still to come, and where each is to lead to. Several tabs may stand
 * before the login at once; the container remembers only what it asked for last.
 */
final class BegunLogins {

    private static final String KEY = BegunLogins.class.getName();
    private static final String DESTINATION = KEY + ".destination";
    private static final int MOST = 20;
    private static final Pattern STATE_IN_ADDRESS = Pattern.compile("[?&]state=([^&]+)");

    /** Under these the container keeps what the next answer must carry. */
    private static final String EXPECTED_STATE = "oidc.state";

    private static final String EXPECTED_NONCE = "oidc.nonce";

    private record Login(String state, Object nonce, String destination) implements Serializable {}

    private BegunLogins() {}

    /** Once the browser is on its way to the identity server. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        Matcher state = STATE_IN_ADDRESS.matcher(String.valueOf(response.getHeader("Location")));
        HttpSession session = request.getSession(false);
        if (session == null || !state.find()) {
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        List<Login> logins = of(session);
        logins.add(new Login(state.group(1), session.getAttribute(EXPECTED_NONCE), request.getRequestURI() + query));
        session.setAttribute(KEY, new ArrayList<>(logins.subList(Math.max(0, logins.size() - MOST), logins.size())));
    }

    /** Makes the container expect the answer that has come, if it belongs to a login of this session: once. */
    static void recall(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        List<Login> logins = of(session);
        String state = request.getParameter("state");
        logins.stream().filter(login -> login.state().equals(state)).findFirst().ifPresent(login -> {
            session.setAttribute(EXPECTED_STATE, login.state());
            session.setAttribute(EXPECTED_NONCE, login.nonce());
            request.setAttribute(DESTINATION, login.destination());
            logins.remove(login);
            session.setAttribute(KEY, logins);
        });
    }

    /** Of the login whose answer has been recalled; empty for one that was not begun in this session. */
    static String destination(HttpServletRequest request) {
        return request.getAttribute(DESTINATION) instanceof String destination ? destination : "";
    }

    @SuppressWarnings("unchecked")
    private static List<Login> of(HttpSession session) {
        return session.getAttribute(KEY) instanceof List<?> logins
                ? new ArrayList<>((List<Login>) logins)
                : new ArrayList<>();
    }
}
