package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;

/** The form of one act in the side panel, as a person fills it in. */
final class ActPage {

    private final Page page;
    private final String act;

    private ActPage(Page page, String act) {
        this.page = page;
        this.act = act;
    }

    /** From the act bar of a dossier. */
    static ActPage of(Page page, String act) {
        return by(page, "#do-" + act, act);
    }

    /** From wherever the act has its button. */
    static ActPage by(Page page, String button, String act) {
        page.locator(button).click();
        ActPage form = new ActPage(page, act);
        assertThat(form.submit()).isVisible();
        return form;
    }

    private Locator submit() {
        return page.locator("#act-" + act + "-submit");
    }

    Locator field(String name) {
        return page.locator("#act-" + act + "-" + name);
    }

    ActPage fill(String name, String text) {
        field(name).locator("input, textarea").first().fill(text);
        return this;
    }

    /** A day or a time of day, typed; its calendar closes over it. */
    ActPage when(String name, Object when) {
        Locator input = field(name).locator("input").first();
        input.fill(when.toString());
        input.press("Enter");
        return this;
    }

    ActPage check(String name) {
        field(name).locator("input").check();
        return this;
    }

    /** One of a group of boxes. */
    ActPage tick(String name, String option) {
        field(name)
                .locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(option))
                .locator("input")
                .check();
        return this;
    }

    ActPage tickAll(String name) {
        for (Locator box : field(name).locator("vaadin-checkbox input").all()) {
            box.check();
        }
        return this;
    }

    /** From a list that opens. */
    ActPage choose(String name, String option) {
        field(name).click();
        item(name, option).first().click();
        return this;
    }

    /** The n-th of a short list. */
    ActPage choose(String name, int place) {
        field(name).click();
        field(name).locator("vaadin-select-item").nth(place).click();
        return this;
    }

    /** From a long list, by typing. */
    ActPage search(String name, String words) {
        field(name).locator("input").first().fill(words);
        item(name, words).first().click();
        return this;
    }

    /** Several of a long list, one after the other. */
    ActPage add(String name, String words) {
        search(name, words);
        page.keyboard().press("Escape");
        return this;
    }

    /** Lists that are closed keep their items: only those of this field are meant. */
    private Locator item(String name, String words) {
        return field(name)
                .locator("vaadin-select-item:visible, vaadin-combo-box-item:visible,"
                        + " vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    ActPage file(String name, Path file) {
        page.locator("#act-" + act + "-" + name + "-upload input[type=file]").setInputFiles(file);
        assertThat(field(name).locator(".file-line")).hasCount(1);
        return this;
    }

    /** As the law forbids it: the form says why and names the article. */
    ActPage refused(String words) {
        submit().click();
        assertThat(problems()).containsText(words);
        return this;
    }

    /** @param article as it is written beside the reason */
    ActPage refused(String words, String article) {
        refused(words);
        assertThat(problems()).containsText(article);
        return this;
    }

    /** What is wrong stands at its field, and the form stays as it was filled in. */
    ActPage refusedAt(String name, String words) {
        submit().click();
        assertThat(field(name).locator("[slot=error-message]")).containsText(words);
        assertThat(submit()).isVisible();
        return this;
    }

    private Locator problems() {
        return page.locator(".act-summary[id^='act-" + act + "']");
    }

    void done() {
        submit().click();
        assertThat(submit()).isHidden();
    }

    /** What cannot be undone asks once. */
    void confirmed() {
        submit().click();
        page.locator("#act-confirm vaadin-button[slot=confirm-button], vaadin-confirm-dialog"
                        + " vaadin-button[slot=confirm-button]")
                .first()
                .click();
        assertThat(submit()).isHidden();
    }

    /** With the mouse, or a finger, on the pad. */
    static void draw(Page page, String field) {
        draw(page, field, 0.35);
    }

    /** @param peak how high the strokes go: no two people sign alike */
    static void draw(Page page, String field, double peak) {
        Locator pad = page.locator("#" + field + "-pad");
        // Waits until nothing moves any more and nothing lies over it, such as a list that is closing.
        pad.hover();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + box.width * 0.2, box.y + box.height * 0.5);
        page.mouse().down();
        for (int step = 1; step <= 12; step++) {
            page.mouse()
                    .move(box.x + box.width * (0.2 + step * 0.05), box.y + box.height * (step % 2 == 0 ? peak : 0.65));
        }
        page.mouse().up();
        page.locator("#" + field + "-keep").click();
        assertThat(page.locator("#" + field)).containsText("已");
    }
}
