package yidan.ui.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The farewell after logout, and what people see instead of a server's error. */
@WebServlet(
        urlPatterns = {"/bye", "/error"},
        name = "plain-pages")
public class PlainPages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(PlainPages.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            error(request).write(response);
        } else if (request.getServletPath().equals("/bye")) {
            new PlainPage(HttpServletResponse.SC_OK, "identity.bye", "", "identity.login", "/app/").write(response);
        } else {
            notFound().write(response);
        }
    }

    private static PlainPage error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return notFound();
        }
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return new PlainPage(status, "error.refused", "", "error.home", "/app/");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                System.Logger.Level.ERROR,
                "reference " + reference + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return new PlainPage(status, "error.unexpected", reference, "error.home", "/app/");
    }

    private static PlainPage notFound() {
        return new PlainPage(HttpServletResponse.SC_NOT_FOUND, "error.not-found", "", "error.home", "/");
    }
}
