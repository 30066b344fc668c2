package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;
import yidan.standalone.Looks;

/**
 * An officer in the field with nothing but a phone: he inspects, photographs, has the party sign with its finger, hands
 * over the order, gathers evidence where the network comes and goes.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhoneStoryIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @TempDir
    static Path folder;

    private static Browser phone;
    private static Looks looks;
    private static String inspection;

    private static Page officer(County county) {
        if (phone == null) {
            phone = county.handset();
            phone.login("linjin-officer1");
            looks = new Looks(phone.page());
        }
        return phone.page();
    }

    @AfterAll
    static void heGoesHome() {
        if (phone != null) {
            phone.close();
            phone = null;
        }
    }

    /** Everything within the width of the phone and open to the finger, in words of Chinese. */
    private static void look(String screen) {
        looks.at(screen);
        looks.settle();
        looks.readable();
        looks.fits();
        looks.reachable();
        phone.screenshot("phone-" + screen);
        assertEquals("", String.join("\n", looks.findings()));
    }

    private static Page open(String where) {
        Page page = phone.open(where);
        assertThat(page.locator("#page-title")).isVisible();
        return page;
    }

    private static Path photo(String name, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 500, 1600, 700);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }

    @Test
    @Order(1)
    void an_inspection_is_recorded_where_it_takes_place_with_a_photo_from_the_camera_and_an_order(County county)
            throws IOException {
        Page page = officer(county);
        page.locator(".phone-bar a[href='inspections']").tap();
        look("inspections");
        ActPage form = ActPage.by(page, "#record-patrol", "RecordPatrol")
                .choose("item", 0)
                .choose("targetKind", "生产经营单位")
                .fill("target", "临晋镇示例烟花爆竹零售店")
                .fill("address", "临晋镇集市 12 号")
                .choose("assistant", 1)
                .when("begin", "00:10")
                .when("end", "00:40")
                .fill("place", "店内及后院库房")
                .fill("present", "店主 周示例")
                .check("certificatesShown")
                .check("rightsTold")
                .fill("words", "库房内货物堵塞疏散通道，灭火器压力不足。")
                .add("outcomes", "责令限期改正")
                .when("until", TODAY.plusDays(7))
                .fill("order", "清除疏散通道内的货物，更换灭火器。")
                .choose("signing", "在屏幕上签名");
        form.photo("files", photo("库房.jpg", new Color(0x6d, 0x8a, 0x3b)));
        look("inspection-form");
        looks.usable();
        form.done();
        page.waitForURL("**/inspections/*");
        inspection = page.url().replaceAll(".*/inspections/", "inspections/").replaceAll("[?].*", "");
        assertThat(page.locator("#inspection-stage")).containsText("限期改正");
        assertThat(page.locator(".file-tile img").first()).isVisible();
        look("inspection");
    }

    @Test
    @Order(2)
    void the_party_and_the_officers_sign_the_record_with_a_finger_and_the_order_is_handed_over(County county)
            throws IOException {
        Page page = officer(county);
        open(inspection);
        RecordPage.tab(page, "文书");
        look("papers");
        ActPage.press(page.locator("[id^=sign-]").first());
        assertThat(page.locator("#signing-field-pad")).isVisible();
        look("signing");
        ActPage.draw(page, "signing-field", 0.2);
        ActPage.press(page.locator("#signing-submit"));
        assertThat(page.locator("#signing-submit")).isHidden();
        RecordPage.everybodySigns(page);
        RecordPage.everythingIsFinished(page);
        ActPage form = ActPage.of(page, "ServeInspectionPaper")
                .choose("paper", "改正")
                .choose("manner", "直接送达")
                .fill("receiver", "周示例")
                .photo("files", photo("送达.jpg", new Color(0x3b, 0x6d, 0x8a)));
        look("service-form");
        form.done();
        RecordPage.tab(page, "文书");
        assertThat(page.locator("#documents")).containsText("送达回证");
        RecordPage.everybodySigns(page);
        RecordPage.everythingIsFinished(page);
        assertThat(page.locator("[id^=sign-]")).hasCount(0);
        look("served");
        RecordPage.tab(page, "概要");
        assertThat(page.locator("#inspection-facts")).containsText("责令改正通知书送达");
        assertThat(page.locator(".file-tile img")).hasCount(2);
    }

    @Test
    @Order(3)
    void what_is_typed_and_photographed_without_a_network_is_there_after_the_tab_was_closed_and_handed_in_once(
            County county) throws IOException, SQLException {
        try (Browser other = county.handset()) {
            other.login("linjin-officer2");
            Page page = other.open("cases");
            ActPage.by(page, "#propose", "ProposeCase")
                    .search("item", "随地吐痰")
                    .choose("partyKind", "公民")
                    .fill("partyName", "郑示例")
                    .fill("cause", "公共场所随地吐痰")
                    .fill("facts", "在集市随地吐痰。")
                    .fill("place", "临晋镇集市")
                    .when("conductFrom", TODAY)
                    .choose("lead", 1)
                    .choose("assistant", 0)
                    .check("urgent")
                    .done();
            page.waitForURL("**/cases/*");
            String dossier = page.url().replaceAll(".*/cases/", "").replaceAll("[?].*", "");
            ActPage form = ActPage.of(page, "AddEvidence")
                    .choose("kind", "物证")
                    .photo("files", photo("痰迹.jpg", new Color(0x77, 0x88, 0x99)));
            // The network is away: what is taken and typed now waits, and is not handed in without it.
            other.loseTheNetwork();
            form.field("files")
                    .locator("#act-AddEvidence-files-camera input[type=file]")
                    .setInputFiles(photo("地点.jpg", new Color(0x99, 0x88, 0x77)));
            assertThat(form.field("files")).containsText("网络中断");
            form.fill("title", "痰迹照片").fill("proves", "证明在集市随地吐痰");
            other.screenshot("phone-offline");
            form.submit().tap();
            other.findTheNetwork();
            assertThat(form.field("files").locator(".file-line")).hasCount(2);
            assertThat(form.submit()).isVisible();
            assertThat(form.field("files")).not().containsText("没有上传完");

            other.loseTheNetwork();
            form.fill("place", "临晋镇集市东口").fill("source", "现场拍摄");
            form.field("files")
                    .locator("#act-AddEvidence-files-camera input[type=file]")
                    .setInputFiles(photo("东口.jpg", new Color(0x66, 0x99, 0x66)));
            assertThat(form.field("files")).containsText("网络中断");
            String address = page.url();
            assertThrows(PlaywrightException.class, page::reload);
            page = other.anotherTab();
            other.page().close();
            other.findTheNetwork();
            page.navigate(address);
            form = ActPage.of(page, "AddEvidence");
            assertThat(page.locator("#act-AddEvidence")).containsText("断网时填写");
            assertThat(form.field("title").locator("input, textarea").first()).hasValue("痰迹照片");
            assertThat(form.field("proves").locator("input, textarea").first()).hasValue("证明在集市随地吐痰");
            assertThat(form.field("place").locator("input, textarea").first()).hasValue("临晋镇集市东口");
            assertThat(form.field("source").locator("input, textarea").first()).hasValue("现场拍摄");
            assertThat(form.field("files").locator(".file-line")).hasCount(3);
            assertThat(form.field("files")).not().containsText("没有上传完");
            page.waitForFunction("() => idbKeyval.keys(idbKeyval.createStore('yidan-waiting', 'files'))"
                    + ".then(keys => keys.length === 0)");
            form.done();
            assertEquals(1, count(county, "evidence where title = '痰迹照片' and case_id = '" + dossier + "'"));
            assertEquals(3, count(county, "attachment where dossier_id = '" + dossier + "'"));
        }
    }

    private static int count(County county, String from) throws SQLException {
        try (var owner = county.owner();
                var query = owner.createStatement();
                var rows = query.executeQuery("select count(*) from yidan." + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
