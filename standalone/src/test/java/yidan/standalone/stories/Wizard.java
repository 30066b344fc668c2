package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import yidan.tenancy.CreditCode;

/** The five steps of an onboarding as a person goes through them; counts what he has to do. */
final class Wizard {

    private final Page page;
    private final Instant began = Instant.now();
    private int clicks;
    private int filled;

    Wizard(Page page) {
        this.page = page;
    }

    Wizard begin() {
        click(page.locator("#begin-onboarding"));
        assertThat(page.locator("#step-code")).isVisible();
        return this;
    }

    Wizard organisation(String code, String name) {
        fill("code", code);
        fill("name", name);
        return submit();
    }

    Wizard profile(String seventeen) {
        assertThat(page.locator("#step-creditCode")).isVisible();
        fill("creditCode", CreditCode.completing(seventeen).value());
        fill("address", "临猗县府前街1号");
        fill("phone", "0359-4500000");
        return submit();
    }

    Wizard head(String name, String account) {
        assertThat(page.locator("#step-account")).isVisible();
        fill("name", name);
        fill("account", account);
        return submit();
    }

    Wizard upload(Path roster) {
        assertThat(page.locator("#roster-upload")).isVisible();
        clicks++;
        page.locator("#roster-upload input[type=file]").setInputFiles(roster);
        return this;
    }

    /** @param source the label of the choice */
    Wizard list(String source) {
        assertThat(page.locator("#step-source")).isVisible();
        click(page.locator("#step-source vaadin-radio-button").getByText(source));
        return this;
    }

    Wizard submit() {
        click(page.locator(".wizard #step-submit"));
        return this;
    }

    void provision() {
        Locator button = page.locator("#provision #step-submit");
        assertThat(button).isVisible();
        click(button);
    }

    void click(Locator what) {
        clicks++;
        what.click();
    }

    Wizard fill(String component, String text) {
        filled++;
        Locator input = page.locator("#step-" + component + " input");
        input.fill(text);
        input.press("Tab");
        return this;
    }

    String effort() {
        return clicks + " clicks, " + filled + " fields, "
                + Duration.between(began, Instant.now()).toSeconds() + " s";
    }
}
