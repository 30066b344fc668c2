package yidan.ui.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session here and at the identity server, which then leads to the farewell page. */
@WebServlet(urlPatterns = "/logout", name = "logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient OidcSettings settings;

    @Inject
    private transient Attendance attendance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(settings.getBaseUrl() + "/bye");
            return;
        }
        currentActor.find().ifPresent(attendance::left);
        request.logout();
    }
}
