package yidan.ui.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Where people come by https, the session's cookie never travels otherwise. */
@WebListener
public class SecureCookie implements ServletContextListener {

    @Inject
    private OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
