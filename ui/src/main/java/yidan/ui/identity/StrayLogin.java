package yidan.ui.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;

/**
 * Takes the answers of all tabs that stand before the login, not only of the last. Whoever comes with an answer that
 * nobody waits for (the session is gone) begins his login again, which the identity server answers by itself if it
 * knows him by then. Without this both would end on an empty page.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class StrayLogin implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(StrayLogin.class.getName());
    private static final String TRIES = StrayLogin.class.getName() + ".tries";
    private static final int MOST_TRIES = 5;

    @Inject
    @Delegate
    @Any
    private HttpAuthenticationMechanism mechanism;

    @Inject
    private OidcSettings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!request.getRequestURI().equals(CallbackServlet.PATH)) {
            AuthenticationStatus status = mechanism.validateRequest(request, response, context);
            if (status == AuthenticationStatus.SEND_CONTINUE) {
                BegunLogins.remember(request, response);
            }
            return status;
        }
        BegunLogins.recall(request);
        AuthenticationStatus status = request.getSession(false) == null
                ? AuthenticationStatus.SEND_FAILURE
                : answer(request, response, context);
        return status == AuthenticationStatus.SEND_FAILURE ? beginAgain(request, response) : status;
    }

    private AuthenticationStatus answer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return mechanism.validateRequest(request, response, context);
        } catch (AuthenticationException | RuntimeException unexpected) {
            LOG.log(Level.WARNING, "the answer of a login", unexpected);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private AuthenticationStatus beginAgain(HttpServletRequest request, HttpServletResponse response) {
        String destination = CallbackServlet.ownPath(settings.getBaseUrl(), BegunLogins.destination(request));
        int tries = request.getSession().getAttribute(TRIES) instanceof Integer before ? before + 1 : 1;
        request.getSession().setAttribute(TRIES, tries);
        LOG.log(Level.INFO, "a login whose answer nobody waited for, {0} in this session", tries);
        try {
            if (tries > MOST_TRIES) {
                PlainPage.loginFailed().write(response);
            } else {
                response.sendRedirect(settings.getBaseUrl() + destination);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A login has succeeded: what strayed before it counts no more. */
    static void arrived(HttpServletRequest request) {
        request.getSession().removeAttribute(TRIES);
    }
}
