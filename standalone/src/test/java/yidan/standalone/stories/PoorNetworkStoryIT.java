package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;
import yidan.standalone.Looks;

/** In the field, where the phone has a network now and then: what an officer types is not lost. */
@ExtendWith(CountyStack.class)
class PoorNetworkStoryIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final String SEEN = "村东地块有焚烧秸秆的痕迹，过火面积约 3 亩。";

    @Test
    void what_is_typed_without_a_network_is_there_after_the_next_login_and_gone_after_the_logout(County county) {
        try (var browser = county.phone()) {
            browser.login("linjin-officer2");
            Page page = browser.open("leads");
            page.locator("#open-RegisterLead").click();
            assertThat(page.locator("#act-RegisterLead-content textarea")).isVisible(PATIENTLY);

            browser.loseTheNetwork();
            page.locator("#act-RegisterLead-content textarea").fill(SEEN);
            page.locator("#act-RegisterLead-about input").fill("李示例");
            page.keyboard().press("Tab");
            choose(page, "投诉");
            browser.screenshot("network-lost");
            browser.outliveTheSession();
            browser.findTheNetwork();

            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.fillLogin("linjin-officer2");
            page.locator("#open-RegisterLead").click();
            assertThat(page.locator("#act-RegisterLead")).containsText("断网时填写");
            assertThat(page.locator("#act-RegisterLead-content textarea")).hasValue(SEEN);
            assertThat(page.locator("#act-RegisterLead-about input")).hasValue("李示例");
            assertThat(page.locator("#act-RegisterLead-source vaadin-select-value-button vaadin-select-item"))
                    .hasText("投诉、举报");
            browser.screenshot("network-typed");

            // What the server has is kept there; what it has not yet is left behind by nobody who logs out.
            browser.loseTheNetwork();
            page.locator("#act-RegisterLead-content textarea").fill(SEEN + "已经拍照。");
            page.keyboard().press("Tab");
            browser.outliveTheSession();
            browser.findTheNetwork();
            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.fillLogin("linjin-officer2");
            assertThat(page.locator("#open-RegisterLead")).isVisible(PATIENTLY);
            assertNotEquals(0, keptOnDevice(page));
            browser.logout();
            assertEquals(0, keptOnDevice(page), "what was typed stays on a shared phone");
        }
    }

    @Test
    void what_is_chosen_ticked_and_drawn_without_a_network_is_there_after_the_next_login(County county) {
        try (var browser = county.desktop()) {
            browser.login("linjin-officer2");
            Page page = browser.open("cases");
            ActPage form = ActPage.by(page, "#on-the-spot", "DecideOnTheSpot")
                    .add("kinds", "警告")
                    .choose("signing", "在屏幕上签名");
            assertThat(page.locator("#spot-signature-pad")).isVisible(PATIENTLY);

            ActPage.stroke(page, "spot-signature", 0.35);
            browser.loseTheNetwork();
            form.choose("partyKind", "公民").check("certificatesShown").add("kinds", "罚款");
            browser.outliveTheSession();
            browser.findTheNetwork();

            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.fillLogin("linjin-officer2");
            form = ActPage.by(page, "#on-the-spot", "DecideOnTheSpot");
            assertThat(page.locator("#act-DecideOnTheSpot")).containsText("断网时填写");
            assertThat(form.field("partyKind").locator("vaadin-select-value-button vaadin-select-item"))
                    .hasText("公民");
            assertThat(form.field("certificatesShown").locator("input")).isChecked();
            assertEquals(
                    List.of("罚款", "警告"),
                    form.field("kinds").evaluate("field => field.selectedItems.map(item => item.label).sort()"));
            assertEquals(
                    1,
                    page.locator("#spot-signature-pad").evaluate("pad => pad.yidanStrokes.length"),
                    "what was drawn is lost");
            ActPage.keep(page, "spot-signature");
            browser.screenshot("network-chosen");
            page.locator("#act-DecideOnTheSpot-forget-draft").click();
            page.waitForCondition(() -> keptOnDevice(page).equals(0));
            // The form is empty again when the server has answered.
            assertThat(page.locator("#act-DecideOnTheSpot-forget-draft")).hasCount(0);
            Looks.settle(page);

            // Whoever logs in next on the same device is told nothing of it.
            browser.loseTheNetwork();
            form.choose("partyKind", "公民");
            assertNotEquals(0, keptOnDevice(page));
            browser.outliveTheSession();
            browser.findTheNetwork();
            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.fillLogin("linjin-officer1");
            assertThat(page.locator("#on-the-spot")).isVisible(PATIENTLY);
            page.waitForCondition(() -> keptOnDevice(page).equals(0));
        }
    }

    private static void choose(Page page, String source) {
        page.locator("#act-RegisterLead-source").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(source))
                .last()
                .click();
    }

    private static Object keptOnDevice(Page page) {
        return page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('yidan-typed')).length");
    }

    @Test
    void what_is_handed_in_without_a_network_arrives_once_when_it_is_back(County county) throws Exception {
        try (var browser = county.desktop()) {
            browser.login("linjin-officer1");
            Page page = browser.open("leads");
            page.locator("#open-RegisterLead").click();
            choose(page, "巡查发现");
            page.locator("#act-RegisterLead-receivedOn input").fill("2026-11-20");
            page.locator("#act-RegisterLead-receivedOn input").press("Enter");
            page.locator("#act-RegisterLead-receivedHow textarea").fill("巡查记录。");
            page.locator("#act-RegisterLead-about input").fill("王示例");

            browser.loseTheNetwork();
            page.locator("#act-RegisterLead-content textarea").fill(SEEN);
            page.locator("#act-RegisterLead-submit").click();
            browser.findTheNetwork();

            assertThat(page.locator("body")).containsText("已办理：登记案源");
            try (var owner = county.owner();
                    var query = owner.createStatement();
                    var rows = query.executeQuery(
                            "select count(*) from yidan.case_lead where tenant_id = 140821102 and content = '" + SEEN
                                    + "'")) {
                rows.next();
                assertEquals(1, rows.getInt(1));
            }
            Mistyping.isSaidAtTheField(browser);
        }
    }
}
