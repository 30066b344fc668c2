package yidan.ui.identity;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the screens under {@code /app}, after the gate has said who is asking. */
@WebServlet(urlPatterns = "/app/*", name = "app")
public class AppServlet extends CdiVaadinServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Gate gate;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isStatic(request)) {
            super.service(request, response);
            return;
        }
        switch (gate.ask(request)) {
            case Verdict.Allowed allowed -> super.service(request, response);
            case Verdict.Anonymous nobody -> super.service(request, response);
            case Verdict.Ended ended -> leave(request, response);
            case Verdict.Refused refused -> {
                if (isPage(request)) {
                    PlainPage.refused(refused.key()).write(response);
                } else {
                    leave(request, response);
                }
            }
        }
    }

    /** Forgets the session: a page is asked for again and logs in, a call from an open page makes it reload. */
    private void leave(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getSession().invalidate();
        if (isPage(request)) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(request.getRequestURI() + query);
        } else {
            super.service(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getParameter("v-r") == null;
    }

    private static boolean isStatic(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.startsWith("/VAADIN/build/") || path.startsWith("/styles/");
    }
}
