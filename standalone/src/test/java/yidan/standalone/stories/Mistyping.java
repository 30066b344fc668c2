package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import yidan.standalone.Browser;

/** What an officer mistypes and which files he must not bring, said where he looks: as far as only a real browser shows it. */
final class Mistyping {

    private static final LocalDate TODAY = LocalDate.now();

    private Mistyping() {}

    static void isSaidAtTheField(Browser browser) {
        Page page = browser.open("cases");
        ActPage.by(page, "#propose", "ProposeCase")
                .search("item", "随地吐痰")
                .choose("partyKind", "公民")
                .fill("partyName", "王示例")
                .fill("partyNumber", "140821198503150019")
                .fill("cause", "公共场所随地吐痰")
                .fill("facts", "在集市随地吐痰。")
                .fill("place", "临晋镇集市")
                .when("conductFrom", TODAY)
                .when("conductTo", "2026-02-29")
                .choose("lead", 0)
                .choose("assistant", 1)
                .check("urgent")
                .refusedAt("conductTo", "请输入日期")
                .when("conductTo", TODAY)
                .refusedAt("partyNumber", "校验码不对")
                .fill("partyNumber", "140821198503150012")
                .done();
        page.waitForURL("**/cases/*");
        page.locator("#do-AddEvidence").click();
        Locator files = page.locator("#act-AddEvidence-files");
        page.locator("#act-AddEvidence-files-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "现场照片.jpg", "image/jpeg", "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(files).containsText("文件是程序、脚本或网页，不能上传");
        // Told by its size: of five gigabytes none is sent.
        page.evaluate("() => { const file = new File(['x'], '执法.mp4', {type: 'video/mp4'});"
                + " Object.defineProperty(file, 'size', {value: 5368709120});"
                + " document.querySelector('#act-AddEvidence-files-upload')._addFiles([file]); }");
        assertThat(files).containsText("执法.mp4：文件超过");
        browser.screenshot("bad-file");
        assertEquals(
                413,
                page.evaluate("() => fetch(new URL('../private/uploads', document.baseURI), {method: 'POST',"
                        + " headers: {'Tus-Resumable': '1.0.0', 'Upload-Length': '5368709120'}})"
                        + ".then(answer => answer.status)"),
                "what is announced as larger than a recording may be");
        assertThat(files.locator(".file-line")).hasCount(0);
    }
}
