package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;
import yidan.standalone.Looks;

/** The form of one act in the side panel, as a person fills it in. */
final class ActPage {

    private static final List<String> MONTHS =
            List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");

    private static final int TOUCHES = 5;
    private static final double ROLLING_MILLIS = 5_000;

    private final Page page;
    private final String act;

    private ActPage(Page page, String act) {
        this.page = page;
        this.act = act;
    }

    /** With the finger, where there is one: while the page is busy, a touch lasts too long and is none. */
    static void press(Locator what) {
        if (isTouched(what.page())) {
            Looks.settle(what.page());
            what.tap();
        } else {
            what.click();
        }
    }

    private static boolean isTouched(Page page) {
        return (Boolean) page.evaluate("() => navigator.maxTouchPoints > 0");
    }

    /** From the act bar of a dossier. */
    static ActPage of(Page page, String act) {
        return by(page, "#do-" + act, act);
    }

    /** From wherever the act has its button. */
    static ActPage by(Page page, String button, String act) {
        press(page.locator(button));
        ActPage form = new ActPage(page, act);
        assertThat(form.submit()).isVisible();
        return form;
    }

    Locator submit() {
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
        if (when instanceof LocalDate day && isTouched(page)) {
            pick(name, day);
            return this;
        }
        input.fill(when.toString());
        input.press("Enter");
        return this;
    }

    /**
     * On a phone the calendar fills the screen, and the day is touched in it: one of this month or the next. While its months
     * still roll into place it takes no touch: then it is touched again, as a person does.
     */
    private void pick(String name, LocalDate day) {
        field(name).locator("input").first().tap();
        Locator shown = field(name)
                .locator("vaadin-month-calendar")
                .filter(new Locator.FilterOptions()
                        .setHasText(
                                Pattern.compile("(?<!十)" + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear())))
                .locator("[part~=date]")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + day.getDayOfMonth() + "\\s*$")))
                .first();
        press(shown);
        for (int touched = 1; touched < TOUCHES && !closes(name); touched++) {
            press(shown);
        }
        assertThat(field(name)).not().hasAttribute("opened", "");
    }

    private boolean closes(String name) {
        try {
            assertThat(field(name))
                    .not()
                    .hasAttribute("opened", "", new LocatorAssertions.HasAttributeOptions().setTimeout(ROLLING_MILLIS));
            return true;
        } catch (AssertionFailedError stillOpen) {
            return false;
        }
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
        press(field(name));
        press(item(name, option).first());
        return this;
    }

    /** The n-th of a short list. */
    ActPage choose(String name, int place) {
        press(field(name));
        press(field(name).locator("vaadin-select-item").nth(place));
        return this;
    }

    /** From a long list, by typing. */
    ActPage search(String name, String words) {
        field(name).locator("input").first().fill(words);
        press(item(name, words).first());
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

    /** Taken with the camera, which the phone offers for it: the one behind, for pictures and films. */
    ActPage photo(String name, Path picture) {
        Locator camera = page.locator("#act-" + act + "-" + name + "-camera");
        assertThat(camera.locator("vaadin-button").first()).isVisible();
        Locator input = camera.locator("input[type=file]");
        assertThat(input).hasAttribute("capture", "environment");
        assertThat(input).hasAttribute("accept", Pattern.compile("image/jpeg.*video"));
        int before = field(name).locator(".file-line").count();
        input.setInputFiles(picture);
        assertThat(field(name).locator(".file-line")).hasCount(before + 1);
        return this;
    }

    /** As the law forbids it: the form says why and names the article. */
    ActPage refused(String words) {
        press(submit());
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
        press(submit());
        assertThat(field(name).locator("[slot=error-message]")).containsText(words);
        assertThat(submit()).isVisible();
        return this;
    }

    private Locator problems() {
        return page.locator(".act-summary[id^='act-" + act + "']");
    }

    void done() {
        press(submit());
        assertThat(submit()).isHidden();
    }

    /** What cannot be undone asks once. */
    void confirmed() {
        press(submit());
        press(page.locator("#act-confirm vaadin-button[slot=confirm-button], vaadin-confirm-dialog"
                        + " vaadin-button[slot=confirm-button]")
                .first());
        assertThat(submit()).isHidden();
    }

    /** With the mouse, or a finger, on the pad. */
    static void draw(Page page, String field) {
        draw(page, field, 0.35);
    }

    /** @param peak how high the strokes go: no two people sign alike */
    static void draw(Page page, String field, double peak) {
        stroke(page, field, peak);
        keep(page, field);
    }

    /** Hands over what is drawn. */
    static void keep(Page page, String field) {
        press(page.locator("#" + field + "-keep"));
        assertThat(page.locator("#" + field)).containsText("已");
    }

    /** On the pad alone. */
    static void stroke(Page page, String field, double peak) {
        Locator pad = page.locator("#" + field + "-pad");
        // Waits until nothing moves any more and nothing lies over it, such as a list that is closing.
        pad.hover();
        BoundingBox box = pad.boundingBox();
        List<double[]> stroke = new ArrayList<>();
        stroke.add(new double[] {box.x + box.width * 0.2, box.y + box.height * 0.5});
        for (int step = 1; step <= 12; step++) {
            stroke.add(new double[] {
                box.x + box.width * (0.2 + step * 0.05), box.y + box.height * (step % 2 == 0 ? peak : 0.65)
            });
        }
        if (isTouched(page)) {
            finger(page, stroke);
        } else {
            mouse(page, stroke);
        }
    }

    private static void mouse(Page page, List<double[]> stroke) {
        page.mouse().move(stroke.getFirst()[0], stroke.getFirst()[1]);
        page.mouse().down();
        stroke.forEach(point -> page.mouse().move(point[0], point[1]));
        page.mouse().up();
    }

    /** As the screen feels it: what it does not keep for the pad, it takes for scrolling. */
    private static void finger(Page page, List<double[]> stroke) {
        CDPSession screen = page.context().newCDPSession(page);
        String kind = "touchStart";
        for (double[] point : stroke) {
            touch(screen, kind, point);
            kind = "touchMove";
        }
        touch(screen, "touchEnd", null);
        screen.detach();
    }

    private static void touch(CDPSession screen, String kind, double[] point) {
        JsonArray points = new JsonArray();
        if (point != null) {
            JsonObject one = new JsonObject();
            one.addProperty("x", point[0]);
            one.addProperty("y", point[1]);
            points.add(one);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", kind);
        event.add("touchPoints", points);
        screen.send("Input.dispatchTouchEvent", event);
    }
}
