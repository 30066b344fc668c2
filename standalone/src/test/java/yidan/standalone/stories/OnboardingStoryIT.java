package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** What goes wrong while 角杯镇 is opened is said where it is wrong, nothing is lost, and the township is opened after all. */
@ExtendWith(CountyStack.class)
class OnboardingStoryIT {

    private static final String CODE = "140821109";
    private static final String NAME = "角杯镇人民政府";

    @Test
    void a_code_that_cannot_be_is_refused_at_its_field(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/onboarding");
            Wizard wizard = new Wizard(page).submit();
            assertThat(page.locator("#step-code")).containsText("请填写");
            Map.of(
                            "140821107", "已经登记为牛杜镇人民政府",
                            "140821199", "区划代码表中没有",
                            "141122100", "不属于本县",
                            "140821701", "不能用于",
                            "14082110", "应为9位数字")
                    .forEach((code, words) -> {
                        wizard.organisation(code, NAME);
                        assertThat(page.locator("#step-code")).containsText(words);
                        assertThat(page.locator("#step-name input")).hasValue(NAME);
                    });
            browser.screenshot("onboarding-wrong-code");
        }
    }

    @Test
    void a_bad_roster_is_refused_row_by_row_and_a_taken_account_is_replaced(County county) throws SQLException {
        try (var browser = county.phone()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/onboarding");
            Wizard wizard = new Wizard(page).organisation(CODE, NAME);
            wizard.fill("creditCode", "111408210123451090");
            wizard.submit();
            assertThat(page.locator("#step-creditCode")).containsText("校验码");
            wizard.profile("11140821012345109");
            wizard.head("<b>王</b>", "tianning-head");
            assertThat(page.locator("#step-name")).containsText("不是姓名");
            wizard.head("𠮷正", "tianning-head");
            wizard.upload(Roster.write(
                    Roster.row("甲", "niudu-head", "公务员", "联络员"),
                    Roster.row("乙", "jiaobei-2", "聘用", "行政执法人员"),
                    Roster.row("丙", "jiaobei-2", "公务员", "伙夫"),
                    Roster.row("<script>alert(1)</script>", "jiaobei-3", "公务员", "联络员")));
            for (String wrong : new String[] {
                "第 2 行 B 列：账号“niudu-head”已被他人使用",
                "第 3 行：聘用人员不在编",
                "第 4 行 B 列：账号“jiaobei-2”与第 3 行重复",
                "第 4 行 D 列：岗位“伙夫”不明",
                "第 5 行：“<script>alert(1)</script>”不是姓名"
            }) {
                assertThat(page.locator("#roster-problems")).containsText(wrong);
            }
            browser.screenshot("onboarding-bad-roster-phone");
            wizard.upload(Roster.of("jiaobei", 2));
            assertThat(page.locator("#roster-outcome")).containsText("共 2 人");
            wizard.submit().list("暂不生成").submit().provision();
            String taken = "#replace-tianning-head";
            page.locator(taken + " input").fill("X");
            page.locator(taken + "-submit").click();
            assertThat(page.locator(taken)).containsText("账号“X”的格式不对");
            browser.screenshot("onboarding-taken-phone");
            page.locator(taken + " input").fill("jiaobei-head");
            page.locator(taken + "-submit").click();
            assertThat(page.locator("#issue-passwords")).isVisible();
            browser.screenshot("onboarding-done-phone");
        }
        try (var connection = county.owner();
                var call = connection.createStatement();
                var rows = call.executeQuery("select string_agg(user_name, ' ' order by user_name)"
                        + " from yidan.staff_member where county_id = 140821 and tenant_id = " + CODE)) {
            rows.next();
            assertEquals("jiaobei-1 jiaobei-2 jiaobei-head", rows.getString(1));
        }
    }
}
