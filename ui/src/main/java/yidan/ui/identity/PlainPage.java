package yidan.ui.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import yidan.ui.shell.Texts;

/** A page without Vaadin, for the moments when nobody is logged in or somebody may not come in. */
record PlainPage(int status, String key, String reference, String linkKey, String href) {

    static PlainPage refused(String key) {
        return new PlainPage(HttpServletResponse.SC_FORBIDDEN, key, "", "identity.other-account", "/logout");
    }

    static PlainPage loginFailed() {
        return new PlainPage(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE, "identity.login-failed", "", "identity.login", "/logout");
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("""
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · %5$s</title>
                <link rel="icon" href="/styles/favicon.svg"><link rel="stylesheet" href="/styles/yidan.css"></head>
                <body class="plain-page"><main><p class="plain-brand">%5$s</p><h1>%1$s</h1><p>%2$s</p>%6$s
                <p><a class="plain-link" id="plain-link" href="%4$s">%3$s</a></p></main></body></html>
                """.formatted(
                text(key),
                text(key + ".remedy"),
                text(linkKey),
                href,
                text("app.name"),
                reference.isEmpty() ? "" : "<p class=\"muted\">" + Texts.zh("error.reference", reference) + "</p>"));
    }

    private static String text(String key) {
        return Texts.zh(key);
    }
}
