package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;
import yidan.standalone.House;

/** The county sees whether a township's record is whole. */
@ExtendWith(CountyStack.class)
class RecordStoryIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @TempDir
    private Path folder;

    @Test
    void county_recomputes_a_townships_record(County county) {
        try (var browser = county.desktop()) {
            browser.login("sifaju-admin");
            Page page = browser.open("record/140821107");
            page.locator("#record-verify").click();
            assertThat(page.locator("#record-verdict")).containsText("记录完整", PATIENTLY);
            browser.screenshot("record-verified");
        }
    }

    /** 天宁镇's record; its county's bureau looks at it. */
    private static final String HERS = " where county_id = 141122 and tenant_id = 141122100";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changed   | update yidan.record_entry set body = concat(body, chr(32)) %s and seq = 3 | 记录已被改动：第 3 条 | 第 3 条
            deleted   | delete from yidan.record_entry %s and seq = 3 | 第 3 条被删除 | 第 3 条被删除
            reordered | update yidan.record_entry set seq = -seq %s and seq in (2, 4); update yidan.record_entry set seq = 6 + seq %s and seq < 0 | 第 2 条不在写入时的位置 | 第 2 条不在写入时的位置
            cut       | delete from yidan.record_entry %s and seq >= 3 | 尾部被截断：第 3 条 | 记录有缺失：第 3 条
            """)
    void whoever_tampers_past_the_walls_is_found_on_the_screen_and_in_the_export(
            String what, String tampering, String onScreen, String inExport, County county) throws Exception {
        try (Connection owner = county.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("create table public.kept_entry as select * from yidan.record_entry" + HERS);
            statement.execute("create table public.kept_head as select * from yidan.record_head" + HERS);
            try (var browser = county.desktop()) {
                statement.execute(tampering.replace("%s", HERS));
                browser.login("jc-sifaju-admin");
                Page page = browser.open("record/141122100");
                page.locator("#record-verify").click();
                assertThat(page.locator("#record-verdict")).containsText(onScreen, PATIENTLY);
                browser.screenshot("record-" + what);
                // By now the verification itself stands in the record: what was cut off is a gap before it.
                Path export = folder.resolve("tianning.jsonl");
                page.waitForDownload(() -> page.locator("#record-download").click())
                        .saveAs(export);
                assertTrue(verified(export).startsWith("1 "), verified(export));
                assertTrue(verified(export).contains(inExport), verified(export));
            } finally {
                statement.execute("delete from yidan.record_entry" + HERS);
                statement.execute("delete from yidan.record_head" + HERS);
                statement.execute("insert into yidan.record_entry select * from public.kept_entry");
                statement.execute("insert into yidan.record_head select * from public.kept_head");
                statement.execute("drop table public.kept_entry, public.kept_head");
            }
        }
    }

    /** What the command says of an export, without the system. */
    private static String verified(Path export) throws Exception {
        Process process = new ProcessBuilder(
                        House.here().root().resolve("verify-record").toString(), export.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    void head_sees_the_record_of_his_own_township(County county) {
        try (var browser = county.desktop()) {
            browser.login("niudu-head");
            Page page = browser.open("record");
            assertThat(page.locator("#record-verification")).containsText("牛杜镇", PATIENTLY);
            browser.screenshot("record-own");
        }
    }
}
