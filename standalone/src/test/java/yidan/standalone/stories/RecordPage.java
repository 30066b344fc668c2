package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The papers of a dossier, as they are signed on the screen and closed. */
final class RecordPage {

    private RecordPage() {}

    /** One of the tabs of a dossier. */
    static void tab(Page page, String words) {
        ActPage.press(page.locator("vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    static void everythingIsFinished(Page page) {
        while (page.locator("[id^=finish-]").count() > 0) {
            int open = page.locator("[id^=finish-]").count();
            ActPage.by(page, "[id^=finish-] >> nth=0", "FinishRecord").confirmed();
            assertThat(page.locator("[id^=finish-]")).hasCount(open - 1);
        }
    }

    /** Whoever the law has sign a record, one after another, as the line of the record names them. */
    static void everybodySigns(Page page) {
        Locator unsigned = page.locator("[id^=unsigned-]");
        for (int nth = 0; unsigned.count() > 0; nth++) {
            String paper = unsigned.first().getAttribute("id").substring("unsigned-".length());
            String waiting = unsigned.first().textContent();
            ActPage.press(page.locator("#sign-" + paper));
            ActPage.draw(page, "signing-field", 0.12 + nth % 9 * 0.05);
            ActPage.press(page.locator("#signing-submit"));
            assertThat(page.locator("#signing-submit")).isHidden();
            assertThat(page.locator("#unsigned-" + paper).filter(new Locator.FilterOptions().setHasText(waiting)))
                    .hasCount(0);
        }
    }
}
