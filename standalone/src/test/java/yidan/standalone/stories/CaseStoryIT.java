package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import yidan.record.Sm3;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * A case of 牛杜镇 from the lead to the archive, by the people who work on it, each at his own screen; where the law
 * forbids a step, the screen says so with the article. And a case on the spot, on a phone.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseStoryIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final long MEGABYTE = 1024L * 1024;
    /** Of the recording; four gigabytes and more are tried with {@code -Dyidan.recording.megabytes=4096}. */
    private static final long MEGABYTES = Long.getLong("yidan.recording.megabytes", 32);
    /** For what grows with it. */
    private static final double PATIENCE_MILLIS = 60_000 + 300 * MEGABYTES;

    private static final Map<String, Browser> PEOPLE = new HashMap<>();

    @TempDir
    static Path folder;

    private static String path;
    private static String file;

    /** Each logs in once and stays. */
    private static Page person(County county, String account) {
        Browser browser = PEOPLE.computeIfAbsent(account, name -> {
            Browser fresh = name.equals("niudu-officer2") ? county.phone() : county.desktop();
            fresh.login(name);
            return fresh;
        });
        return browser.page();
    }

    private static Page at(County county, String account, String where) {
        Page page = person(county, account);
        PEOPLE.get(account).open(where);
        assertThat(page.locator("#page-title")).isVisible();
        return page;
    }

    private static void look(String account, String name) {
        PEOPLE.get(account).screenshot(name);
    }

    /** The bar says that it cannot be done yet, why, and by which article. */
    private static void forbidden(Page page, String act, String why, String article) {
        Locator line = page.locator("#cannot-" + act);
        assertThat(line).containsText(why);
        assertThat(line).containsText(article);
    }

    @AfterAll
    static void everybodyLeaves() {
        PEOPLE.values().forEach(Browser::close);
        PEOPLE.clear();
    }

    @Test
    @Order(1)
    void an_officer_takes_a_lead_and_proposes_a_case_for_two_officers_and_no_fewer(County county) {
        Page page = at(county, "niudu-officer1", "leads");
        ActPage.by(page, "#open-RegisterLead", "RegisterLead")
                .choose("source", "巡查")
                .when("receivedOn", TODAY)
                .fill("content", "巡查发现村东地块焚烧秸秆。")
                .fill("place", "牛杜镇示例村村东")
                .fill("about", "李示例")
                .done();
        page.waitForURL("**/leads/*");
        ActPage.by(page, "#propose", "ProposeCase")
                .search("item", "秸秆")
                .choose("partyKind", "公民")
                .fill("partyNumber", "140821198503150012")
                .fill("address", "牛杜镇示例村")
                .fill("cause", "露天焚烧秸秆")
                .when("conductFrom", TODAY)
                .choose("lead", 0)
                .choose("assistant", 0)
                .refused("不得少于两人", "第四十二条")
                .choose("assistant", 1)
                .done();
        page.waitForURL("**/cases/*");
        path = page.url().replaceAll(".*/cases/", "cases/").replaceAll("[?].*", "");
        assertThat(page.locator("#case-stage")).containsText("立案审批中");
    }

    @Test
    @Order(2)
    void who_leads_the_team_says_his_opinion_and_the_head_finds_it_among_his_work_and_approves_it(County county) {
        Page leader = person(county, "niudu-leader");
        assertThat(leader.locator("#work-waiting")).containsText("签署承办机构意见");
        leader = at(county, "niudu-leader", path);
        ActPage.of(leader, "EndorseOpening").fill("opinion", "事实清楚，拟同意立案。").done();
        Page page = person(county, "niudu-head");
        assertThat(page.locator("#work-waiting")).containsText("批准立案");
        at(county, "niudu-head", path);
        ActPage.of(page, "ApproveOpening").done();
        assertThat(page.locator("#case-stage")).containsText("调查取证");
        assertThat(page.locator("#page-title")).containsText(Integer.toString(TODAY.getYear()));
    }

    @Test
    @Order(3)
    void evidence_with_a_photo_is_gathered_and_verified_and_the_record_is_signed_on_the_screen(County county)
            throws IOException {
        Page page = at(county, "niudu-officer1", path);
        forbidden(page, "ReportInvestigation", "查证属实", "第四十六条");
        ActPage.of(page, "AddEvidence")
                .choose("kind", "物证")
                .fill("title", "焚烧现场照片")
                .fill("proves", "证明焚烧行为和地点")
                .fill("place", "村东地块")
                .fill("source", "现场拍摄")
                .file("files", photo())
                .done();
        ActPage.of(page, "VerifyEvidence")
                .choose("evidence", "焚烧现场照片")
                .check("proved")
                .fill("how", "与询问笔录相互印证。")
                .done();
        ActPage.of(page, "RecordInterview")
                .choose("as", "当事人")
                .when("begin", "00:10")
                .when("end", "00:20")
                .check("certificatesShown")
                .check("rightsTold")
                .fill("words", "问：是否焚烧秸秆？\n答：是，已经扑灭。")
                .choose("signing", "在屏幕上签名")
                .done();
        forbidden(page, "ReportInvestigation", "没有查证", "第四十六条");
        RecordPage.tab(page, "文书");
        page.locator("[id^=sign-]").first().click();
        ActPage.draw(page, "signing-field");
        look("niudu-officer1", "case-signing");
        page.locator("#signing-submit").click();
        assertThat(page.locator("#signing-submit")).isHidden();
        RecordPage.everybodySigns(page);
        RecordPage.everythingIsFinished(page);
        ActPage.of(page, "VerifyEvidence")
                .choose("evidence", "询问笔录")
                .check("proved")
                .fill("how", "与现场照片相互印证。")
                .done();
        ActPage.of(page, "AddPartyProof")
                .choose("what", "身份证明")
                .check("original")
                .file("files", picture("身份证.jpg", new Color(0x3b, 0x6d, 0x8a)))
                .done();
        RecordPage.tab(page, "证据");
        assertThat(page.locator("img[src*='files'], img[src*='/private/']").first())
                .isVisible();
        look("niudu-officer1", "case-evidence");
    }

    private static Path photo() throws IOException {
        return picture("现场.jpg", new Color(0x8a, 0x6d, 0x3b));
    }

    private static Path picture(String name, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 400, 1200, 500);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }

    @Test
    @Order(4)
    void a_recording_whose_upload_broke_off_in_the_middle_goes_on_and_plays(County county) throws IOException {
        Page page = at(county, "niudu-officer1", path);
        ActPage.of(page, "NoteRecording")
                .choose("step", "检查、调查、询问")
                .when("begin", "00:10")
                .when("end", "00:20")
                .fill("device", "执法记录仪 01")
                .check("deviceChecked")
                .check("peopleTold")
                .done();
        RecordPage.tab(page, "措施");
        Path sound = Sound.of(folder.resolve("询问.wav"), MEGABYTES * MEGABYTE);
        ActPage form = ActPage.of(page, "StoreRecording");
        AtomicInteger beginnings = new AtomicInteger();
        List<Long> offsets = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/private/uploads")) {
                beginnings.addAndGet(request.method().equals("POST") ? 1 : 0);
                if (request.method().equals("PATCH")) {
                    offsets.add(Long.parseLong(request.headers().get("upload-offset")));
                }
            }
        });
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", line(false, Math.max(6, MEGABYTES / 20) * MEGABYTE));
        form.field("files").locator("input[type=file]").setInputFiles(sound);
        page.waitForFunction(
                "() => document.querySelector('#act-StoreRecording-files-progress').value > 0.4",
                null,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
        line.send("Network.emulateNetworkConditions", line(true, 0));
        assertThat(page.locator("#act-StoreRecording-files-words")).containsText("连接中断");
        look("niudu-officer1", "recording-cut");
        assertThat(form.field("files").locator(".file-hash")).hasCount(0);
        line.send("Network.emulateNetworkConditions", line(false, -1));
        Locator hash = form.field("files").locator(".file-hash span");
        assertThat(hash).hasText(Sm3.hex(sound), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
        assertEquals(1, beginnings.get(), "begun once");
        assertTrue(offsets.getLast() > 0, "gone on from " + offsets);
        look("niudu-officer1", "recording-whole");
        form.done();
        RecordPage.tab(page, "措施");
        Locator player = page.locator("audio").first();
        assertThat(player).isVisible();
        player.evaluate("one => { one.muted = true; return one.play(); }");
        page.waitForFunction("() => document.querySelector('audio').currentTime > 0.2");
        assertTrue((Double) player.evaluate("one => one.duration") > 60, "its whole length");
        look("niudu-officer1", "recording-plays");
    }

    private static JsonObject line(boolean cut, long bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", cut);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        return conditions;
    }

    @Test
    @Order(5)
    void after_the_report_the_party_is_told_speaks_and_is_answered(County county) {
        Page page = at(county, "niudu-officer1", path);
        ActPage.of(page, "ReportInvestigation")
                .fill("findings", "经查，当事人焚烧秸秆约二分地，事实清楚。")
                .add("kinds", "罚款")
                .fill("fine", "500")
                .fill("discretion", "初次违法，主动扑灭。")
                .choose("gainsFound", "没有违法所得")
                .done();
        assertThat(page.locator("#case-stage")).containsText("调查终结");
        ActPage.of(page, "GivePriorNotice")
                .when("statementUntil", TODAY.plusDays(4))
                .done();
        assertThat(page.locator("#case-stage")).containsText("已事先告知");
        Page head = at(county, "niudu-head", path);
        forbidden(head, "DecidePenalty", "陈述", "第六十二条");
        look("niudu-head", "case-not-yet");
        page = at(county, "niudu-officer1", path);
        ActPage.of(page, "HearStatement")
                .when("begin", "00:10")
                .when("end", "00:20")
                .fill("place", "镇政府接待室")
                .fill("words", "当事人称家庭困难，请求从轻。")
                .check("nothingMore")
                .done();
        ActPage.of(page, "AnswerStatement")
                .check("adopted")
                .fill("reasons", "已按最低幅度拟定，予以采纳。")
                .done();
        RecordPage.tab(page, "文书");
        assertThat(page.locator("#documents .document-line").first()).isVisible();
        RecordPage.everybodySigns(page);
        RecordPage.everythingIsFinished(page);
        at(county, "niudu-head", path);
        forbidden(head, "DecidePenalty", "听证", "第六十四条");
    }

    @Test
    @Order(6)
    void a_hearing_that_was_asked_for_and_withdrawn_makes_a_review_necessary_before_the_decision(County county)
            throws IOException {
        Page page = at(county, "niudu-officer1", path);
        String investigator = page.locator(".user-name").textContent().strip();
        ActPage.of(page, "AskHearing").when("askedOn", TODAY).done();
        Page head = at(county, "niudu-head", path);
        ActPage call = ActPage.of(head, "ScheduleHearing")
                .when("day", TODAY.plusDays(3))
                .when("time", "09:00")
                .fill("place", "牛杜镇人民政府会议室")
                .choose("chair", 0)
                .choose("recorder", 1);
        assertThat(call.field("chair")
                        .locator("vaadin-select-item")
                        .filter(new Locator.FilterOptions().setHasText(investigator)))
                .hasCount(0);
        call.refused("7", "第六十四条").when("day", TODAY.plusDays(21)).done();
        ActPage.of(head, "EndHearing")
                .check("withdrawn")
                .fill("reasons", "当事人书面撤回听证要求。")
                .file("files", picture("撤回听证要求.jpg", new Color(0x8a, 0x3b, 0x6d)))
                .done();
        forbidden(head, "DecidePenalty", "法制审核", "第五十八条");
        page = at(county, "niudu-officer1", path);
        ActPage.of(page, "RequestLegalReview").tick("triggers", "听证").done();
        Page reviewer = at(county, "niudu-reviewer", "reviews");
        reviewer.locator("#reviews-grid vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("露天焚烧秸秆"))
                .first()
                .click();
        reviewer.waitForURL("**/reviews/*");
        ActPage.of(reviewer, "AcceptMaterials").done();
        ActPage.of(reviewer, "GiveOpinion")
                .choose("opinion", "同意")
                .tickAll("inOrder")
                .fill("words", "事实清楚，程序合法，同意。")
                .done();
        assertThat(reviewer.locator("#review-opinion")).containsText("同意");
        page = at(county, "niudu-officer1", path);
        ActPage.of(page, "AdoptOpinion")
                .choose("review", "同意")
                .fill("done", "采纳。")
                .done();
    }

    @Test
    @Order(7)
    void it_is_decided_and_served(County county) {
        Page head = at(county, "niudu-head", path);
        ActPage.of(head, "DecidePenalty")
                .fill("reasons", "事实清楚，证据确凿，程序合法，裁量适当。")
                .confirmed();
        assertThat(head.locator("#case-stage")).containsText("已作出决定");
        Page page = at(county, "niudu-officer1", path);
        ActPage.of(page, "ServeDecision")
                .choose("manner", "直接送达")
                .when("servedOn", TODAY)
                .fill("receiver", "李示例")
                .done();
        assertThat(page.locator("#case-stage")).containsText("已送达");
    }

    @Test
    @Order(8)
    void it_is_closed_when_it_is_paid_and_not_before(County county) throws IOException {
        Page page = at(county, "niudu-officer1", path);
        ActPage.of(page, "ProposeClosing")
                .choose("kind", "处罚决定履行完毕")
                .fill("summary", "罚款已缴清，请予结案。")
                .refused("履行", "第三条");
        page.locator("#act-ProposeClosing-cancel").click();
        ActPage.of(page, "RecordPayment")
                .fill("receipt", "晋财 2026-000123")
                .file("files", picture("银行回单.jpg", new Color(0x6d, 0x8a, 0x3b)))
                .done();
        ActPage.of(page, "ProposeClosing")
                .choose("kind", "处罚决定履行完毕")
                .fill("summary", "罚款已缴清，请予结案。")
                .done();
        Page head = at(county, "niudu-head", path);
        ActPage.of(head, "ApproveClosing").confirmed();
        assertThat(head.locator("#case-stage")).containsText("已结案");
    }

    @Test
    @Order(9)
    void the_file_is_compiled_approved_and_taken_over_and_its_one_pdf_has_its_bookmarks(County county)
            throws IOException {
        retention(county);
        Page page = at(county, "niudu-officer1", path);
        RecordPage.tab(page, "文书");
        assertThat(page.locator("#documents .document-line").first()).isVisible();
        RecordPage.everybodySigns(page);
        RecordPage.everythingIsFinished(page);
        RecordPage.tab(page, "案卷");
        look("niudu-officer1", "case-file");
        ActPage.by(page, "#compile-file", "CompileFile").done();
        page.locator("#case-file-link").click();
        page.waitForURL("**/files/*");
        file = page.url().replaceAll(".*/files/", "files/").replaceAll("[?].*", "");
        at(county, "niudu-head", file);
        ActPage.of(person(county, "niudu-head"), "ApproveFile").done();
        Page archivist = at(county, "niudu-archivist", file);
        ActPage.of(archivist, "TakeOverFile").fill("shelf", "2号柜").confirmed();
        assertThat(archivist.locator("#file-stage")).containsText("归档");
        archivist.locator("#read-file").click();
        archivist.locator("#read-purpose textarea").fill("核对装订");
        archivist.locator("#read-submit").click();
        Download download = archivist.waitForDownload(
                () -> archivist.locator("#download-file").click());
        Path pdf = folder.resolve("案卷.pdf");
        download.saveAs(pdf);
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument bound = Loader.loadPDF(pdf.toFile())) {
            for (PDOutlineItem item :
                    bound.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(part -> bookmarks.add(part.getTitle()));
            }
        }
        assertEquals(List.of("案卷封面", "卷内目录", "正卷"), bookmarks.subList(0, 3));
        for (String part : List.of("行政处罚决定书", "身份证明", "行政处罚事先告知书", "询问笔录", "立案审批表", "结案审批表", "备考表")) {
            assertTrue(bookmarks.stream().anyMatch(one -> one.contains(part)), part + " in " + bookmarks);
        }
        look("niudu-archivist", "case-archived");
    }

    /** How long a file is kept, the county says. */
    private static void retention(County county) {
        Page page = at(county, "sifaju-admin", "rules/parameters?open=FILE_RETENTION_YEARS");
        assertThat(page.locator("#set-parameter")).isVisible();
        if (page.locator("#parameters-detail").innerText().contains("30")) {
            return;
        }
        ActPage.by(page, "#set-parameter", "SetCountyParameter")
                .fill("value", "30")
                .fill("document", "临政办发〔2026〕1号")
                .done();
    }

    @Test
    @Order(10)
    void on_the_spot_on_a_phone_it_is_decided_signed_collected_and_owed_within_two_working_days(County county) {
        Page page = at(county, "niudu-officer2", "cases");
        ActPage form = ActPage.by(page, "#on-the-spot", "DecideOnTheSpot")
                .search("item", "消防车通道")
                .choose("partyKind", "公民")
                .fill("partyName", "钱示例")
                .fill("partyNumber", "140821198503150012")
                .fill("address", "牛杜镇集市")
                .fill("cause", "占用疏散通道")
                .fill("facts", "在疏散通道堆放货物，已当场清除。")
                .fill("place", "牛杜镇集市")
                .check("certificatesShown")
                .fill("statement", "无异议。")
                .fill("recheck", "当事人没有提出异议，无需复核。")
                .add("kinds", "罚款")
                .fill("fine", "201")
                .tick("ticked", "当场清除")
                .fill("reasons", "事实确凿，当场改正。")
                .choose("lead", 0)
                .choose("assistant", 1)
                .choose("signing", "在屏幕上签名");
        ActPage.draw(page, "spot-signature");
        ActPage.draw(page, "spot-lead-sign");
        ActPage.draw(page, "spot-assistant-sign", 0.2);
        assertThat(page.locator("#proposed-grade")).containsText("较轻（200 元以下）");
        assertThat(page.locator("#like-cases")).containsText("500.00 元");
        form.refused("200", "第五十一条").fill("fine", "50");
        look("niudu-officer2", "spot-form");
        form.done();
        page.waitForURL("**/cases/*");
        assertThat(page.locator("#case-stage")).containsText("已送达");
        assertThat(page.locator("#page-title")).containsText("〔" + TODAY.getYear() + "〕");
        ActPage.of(page, "CollectOnTheSpot")
                .choose("ground", "一百元以下")
                .fill("amount", "50")
                .fill("fiscalReceipt", "晋财现 0001")
                .done();
        RecordPage.tab(page, "期限");
        assertThat(page.locator("#case-tabs, main, body").first()).containsText("2 个工作日");
        look("niudu-officer2", "spot-case");
    }
}
