package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * A hearing that is held. The seven working days between notice and hearing do not pass in a story: the demo county has
 * a case whose party was told weeks ago. How a hearing is asked for and called, {@link CaseStoryIT} shows.
 */
@ExtendWith(CountyStack.class)
class HearingStoryIT {

    private static String caseToBeHeard(County county) throws SQLException {
        try (var owner = county.owner();
                var query = owner.createStatement();
                var rows = query.executeQuery(
                        "select id from yidan.enforcement_case where tenant_id = 140821107 and cause = '连片焚烧秸秆'")) {
            rows.next();
            return "cases/" + rows.getString(1);
        }
    }

    private static Page at(Browser browser, String account, String where) {
        browser.login(account);
        Page page = browser.open(where);
        assertThat(page.locator("#page-title")).isVisible();
        return page;
    }

    @Test
    void who_chairs_it_and_nobody_else_records_it_the_party_signs_and_the_decision_waits_for_both(County county)
            throws SQLException {
        String where = caseToBeHeard(county);
        try (Browser officer = county.desktop();
                Browser leader = county.desktop();
                Browser chief = county.desktop()) {
            Page page = at(officer, "niudu-officer1", where);
            assertThat(page.locator("#case-stage")).containsText("已事先告知");
            assertThat(page.locator("#do-RecordHearing")).hasCount(0);
            Page head = at(chief, "niudu-head", where);
            assertThat(head.locator("#do-RecordHearing")).hasCount(0);
            assertThat(head.locator("#cannot-DecidePenalty")).containsText("听证");
            assertThat(head.locator("#cannot-DecidePenalty")).containsText("第六十三条");

            leader.login("niudu-leader");
            assertThat(leader.page().locator("#work-waiting")).containsText("记录听证");
            Page chair = leader.open(where);
            ActPage form = ActPage.of(chair, "RecordHearing")
                    .fill("minutes", "调查人员：当事人连片焚烧秸秆约三十亩，建议罚款二千元。\n当事人：面积属实，但已主动扑灭，请求从轻。")
                    .choose("signing", "在屏幕上签名")
                    .fill("report", "双方对事实没有争议，建议按告知的内容处罚。");
            leader.screenshot("hearing-form");
            form.done();
            RecordPage.tab(chair, "文书");
            Locator papers = chair.locator("#documents .document-line");
            for (String paper : new String[] {"听证告知书", "听证通知书", "听证笔录", "听证报告"}) {
                assertThat(papers.filter(new Locator.FilterOptions().setHasText(paper))
                                .first())
                        .isVisible();
            }
            Locator record = papers.filter(new Locator.FilterOptions().setHasText("听证笔录"))
                    .filter(new Locator.FilterOptions().setHasText("当事人"));
            assertThat(record).hasCount(1);
            leader.screenshot("hearing-record");
            RecordPage.everybodySigns(chair);
            RecordPage.everythingIsFinished(chair);
            leader.screenshot("hearing-signed");

            head = chief.open(where);
            assertThat(head.locator("#cannot-DecidePenalty")).containsText("法制审核");
            assertThat(head.locator("#cannot-DecidePenalty")).containsText("第五十八条");
        }
    }
}
