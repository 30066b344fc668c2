package yidan.ui.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser what our pages may do: nothing from elsewhere, never inside somebody's frame. */
@WebFilter(urlPatterns = "/*")
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COMMON =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";
    private static final String PLAIN = COMMON + "style-src 'self'; script-src 'none'";
    // Vaadin starts itself by an inline script and evaluates what the server sends.
    private static final String SCREENS = COMMON
            + "style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "connect-src 'self' ws: wss:";

    @Inject
    private transient OidcSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean screens = request.getRequestURI().startsWith("/app");
        response.setHeader("Content-Security-Policy", screens ? SCREENS : PLAIN);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "microphone=(), payment=(), usb=()");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
