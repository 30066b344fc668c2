package yidan.ui.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same gate for everything under {@code /private}: no download outlives the role that allowed it. */
@WebFilter(urlPatterns = "/private/*")
public class PrivateGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Gate gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (gate.ask(request)) {
            case Verdict.Allowed allowed -> chain.doFilter(request, response);
            case Verdict.Refused refused -> PlainPage.refused(refused.key()).write(response);
            default -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
