package yidan.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The page that carries every screen: Lumo, and our own tokens over it. Nothing is pushed to it: a screen that waits for
 * long work asks once a second. A socket that closes can hand its request to another page's (Payara issue 5432), and
 * that page never comes.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/yidan.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/styles/favicon.svg", "any");
        settings.setPageTitle(Texts.zh("app.name"));
    }
}
