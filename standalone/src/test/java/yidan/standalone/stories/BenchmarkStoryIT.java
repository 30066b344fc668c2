package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** The county fixes a discretion benchmark, a township refines it within its ranges, and everybody may read both. */
@ExtendWith(CountyStack.class)
class BenchmarkStoryIT {

    private static final String ITEM = "种子应当包装";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_township_refines_what_the_county_has_fixed_and_the_public_reads_both(County county) {
        String own;
        try (Browser admin = county.desktop();
                Browser second = county.desktop()) {
            String path = entered(admin);
            second.login("sifaju-admin2");
            second.open(path);
            ActPage.of(second.page(), "PublishBenchmark").confirmed();
            assertThat(second.page().locator("#benchmark-stage")).containsText("适用中");
            second.screenshot("benchmark-of-the-county");
        }
        try (Browser officer = county.desktop()) {
            own = refined(officer);
        }
        try (Browser head = county.phone()) {
            head.login("niudu-head");
            head.open(own);
            ActPage.of(head.page(), "PublishRefinement").confirmed();
            assertThat(head.page().locator("#benchmark-stage")).containsText("适用中");
            head.screenshot("benchmark-refined-published");
        }
        try (Browser neighbour = county.desktop()) {
            neighbour.login("linjin-officer1");
            neighbour.open("benchmarks");
            Locator rows = neighbour.page().locator("#benchmarks-grid vaadin-grid-cell-content");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText(ITEM)).first())
                    .isVisible();
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("牛政发〔2026〕3号")))
                    .hasCount(0);
        }
        try (Browser anybody = county.desktop()) {
            Page page = anybody.portal("c/140821/benchmarks");
            assertThat(page.locator("section")
                            .filter(new Locator.FilterOptions().setHasText("牛政发〔2026〕3号"))
                            .first())
                    .containsText("牛杜镇");
            anybody.screenshot("benchmarks-public");
        }
    }

    private static String entered(Browser admin) {
        admin.login("sifaju-admin");
        admin.open("benchmarks");
        Page page = admin.page();
        ActPage.by(page, "#enter-benchmark", "EnterBenchmark")
                .search("item", ITEM)
                .fill("document", "临猗县示例裁量基准〔2026〕9号")
                .when("effectiveFrom", TODAY)
                .fill("grades", "较轻；不足百袋、主动改正；50；100\n较重；百袋以上；100；200")
                .fill("lighter", "初次违法")
                .done();
        page.waitForURL("**/benchmarks/*");
        return page.url().replaceAll(".*/benchmarks/", "benchmarks/");
    }

    private static String refined(Browser officer) {
        officer.login("niudu-officer1");
        officer.open("benchmarks");
        Page page = officer.page();
        ActPage form = ActPage.by(page, "#refine-benchmark", "RefineBenchmark").choose("item", ITEM);
        assertThat(form.field("grades").locator("textarea").first()).hasValue("较轻；不足百袋、主动改正；50；100\n较重；百袋以上；100；200");
        form.fill("document", "牛政发〔2026〕3号")
                .when("effectiveFrom", TODAY)
                .fill("grades", "较轻；不足百袋、主动改正；50；120\n较重；百袋以上；100；200")
                .refused("超出县级基准的幅度", "三年行动计划实施方案");
        officer.screenshot("benchmark-refining");
        form.fill("grades", "较轻；不足百袋（不足五十袋）、主动改正；50；80\n较轻（五十袋以上）；不足百袋（五十袋以上）；80；100\n较重；百袋以上；150；200")
                .done();
        page.waitForURL("**/benchmarks/*-*");
        assertThat(page.locator("#benchmark-stage")).containsText("待公布");
        return page.url().replaceAll(".*/benchmarks/", "benchmarks/");
    }
}
