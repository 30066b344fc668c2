package yidan.standalone;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One person's browser: the real Chromium, a profile of its own that begins empty, Chinese. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final double PATIENCE_MILLIS = 60_000;

    /** Playwright serves the thread that made it, and no other. */
    private static final ThreadLocal<Playwright> PLAYWRIGHT = ThreadLocal.withInitial(Browser::playwright);

    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = new ThreadLocal<>();

    private final CountyStack.County county;
    private final BrowserContext context;
    private final Page page;

    /**
     * What a person looks at.
     *
     * @param isPhone touched with a finger, laid out as the page's own viewport says
     */
    record Device(int width, int height, boolean isPhone) {}

    Browser(CountyStack.County county, Device device) {
        this.county = county;
        this.context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(device.width(), device.height())
                        .setHasTouch(device.isPhone())
                        .setIsMobile(device.isPhone())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
    }

    private static Playwright playwright() {
        Playwright made = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(made::close));
        return made;
    }

    /** Chromium is started once for all the stories of a thread, and again if it has died. */
    private static com.microsoft.playwright.Browser chromium() {
        if (CHROMIUM.get() == null || !CHROMIUM.get().isConnected()) {
            CHROMIUM.set(PLAYWRIGHT
                    .get()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(FLAGS)));
        }
        return CHROMIUM.get();
    }

    private static Path executable() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: apt-get install chromium"));
    }

    public Page page() {
        return page;
    }

    /** Beside the first page, with the same cookies. */
    public Page anotherTab() {
        return context.newPage();
    }

    /** From the staff's page through the real login to the first screen behind it. */
    public Page login(String user) {
        return login(user, county.demoPassword());
    }

    public Page login(String user, String password) {
        page.navigate(county.appUrl());
        return fillLogin(user, password);
    }

    /** From the login page to the screen behind it, wherever that is. */
    public Page fillLogin(String user) {
        return fillLogin(user, county.demoPassword());
    }

    private Page fillLogin(String user, String password) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(county.appUrl()));
        return page;
    }

    /** The cookies are gone, here and at the identity server, while the page stays open. */
    public void loseTheCookies() {
        context.clearCookies();
    }

    public void loseTheNetwork() {
        context.setOffline(true);
    }

    public void findTheNetwork() {
        context.setOffline(false);
    }

    /** The server has forgotten the session, here and at the identity server, while the page stays open. */
    public void outliveTheSession() {
        context.clearCookies();
        context.addCookies(List.of(new Cookie("JSESSIONID", "of-a-session-that-was").setUrl(county.portalUrl())));
    }

    /** Logs out by the menu; ends on the page of farewell. */
    public void logout() {
        page.locator("#user-menu vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:has-text('退出登录'), vaadin-context-menu-item:has-text('退出登录')")
                .last()
                .click();
        PlaywrightAssertions.assertThat(page.getByText("您已退出登录")).isVisible();
    }

    /** Below the application's address, e.g. {@code open("items")}. */
    public Page open(String path) {
        page.navigate(county.appUrl() + "/" + path);
        return page;
    }

    /** A page of the public portal. */
    public Page portal(String path) {
        page.navigate(county.portalUrl() + path);
        return page;
    }

    /** Into {@code target/screenshots}, for people to look at. */
    public Path screenshot(String name) {
        Path file = House.here().root().resolve("standalone/target/screenshots/" + name + ".png");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    /** Whatever a story ends with can be looked at: {@code target/screenshots/last-….png}. */
    @Override
    public void close() {
        try {
            screenshot("last-" + Thread.currentThread().getStackTrace()[2].getMethodName());
        } catch (RuntimeException e) {
            System.err.println("no last screenshot: " + e.getMessage());
        }
        context.close();
    }
}
