package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.GrantDeferral;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.voucher.AddVoucher;
import yidan.casework.voucher.EncloseMaterial;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.FormKind;
import yidan.files.Attachment;
import yidan.tenancy.Id;

/** 整改情况材料、执行情况相关凭证、副卷材料: attached where they come up, or afterwards; each in its place in the file. */
class VouchersTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    @BeforeEach
    void that_day() {
        desk.ground.itIs(CaseWorld.DAY);
    }

    private Id<EnforcementCase> served() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        desk.signReceipts(id);
        desk.ground.itIs(LATER);
        desk.perform(world.head, world.decision(id, FINE));
        desk.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, LATER, "赵某某", "牛杜镇示例村", false, null));
        desk.signReceipts(id);
        return id;
    }

    private void closes(Id<EnforcementCase> id) {
        desk.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        desk.perform(world.head, new ApproveClosing(id, null, null));
        desk.partyProved(id);
    }

    private RecordPayment paid(Id<EnforcementCase> id, String receipt, List<String> files) {
        return new RecordPayment(id, null, LATER, FINE, null, receipt, files);
    }

    private List<VoucherKind> kinds(Id<EnforcementCase> id) {
        return world.read(register -> Voucher.of(register, id.value())).stream()
                .map(Voucher::kind)
                .toList();
    }

    private List<Enclosure> behind(Id<EnforcementCase> id, FormKind form) {
        return world
                .read(register -> Enclosure.of(register, Filable.of(register.load(EnforcementCase.class, id))))
                .stream()
                .filter(one -> one.after() == form)
                .toList();
    }

    private List<Completeness.Missing> missing(Id<EnforcementCase> id) {
        return desk.caseFiles.missing(world.officer, world.reload(id));
    }

    @Test
    void the_receipt_of_a_payment_stands_before_the_proofs_of_service() throws IOException {
        desk.retentionIsSet();
        Id<EnforcementCase> id = served();
        String receipt = desk.keep(FilingDesk.scan(2), "银行回单.pdf");
        desk.perform(world.officer, paid(id, "voucher-0001", List.of(receipt)));
        closes(id);
        List<FilePart> parts = desk.contents(id).parts();
        FilePart voucher = parts.stream()
                .filter(part -> part.hash().equals(receipt))
                .findFirst()
                .orElseThrow();
        assertEquals("附：缴款凭证：voucher-0001（扫描件）", voucher.title());
        assertEquals(FileVolume.MAIN, voucher.volume());
        assertEquals(2, voucher.pages());
        assertEquals("送达回证", parts.get(voucher.ordinal()).title());
        assertEquals(List.of(), missing(id));
    }

    @Test
    void what_was_paid_without_a_voucher_is_named_until_one_is_added() throws IOException {
        Id<EnforcementCase> other = served();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = served();
        desk.perform(world.officer, paid(id, "voucher-0002", null));
        closes(id);
        assertEquals(List.of(new Completeness.Missing(null, "缴款凭证", Completeness.Lack.NOT_ATTACHED)), missing(id));
        assertEquals("执行情况相关凭证", missing(id).getFirst().title());
        assertEquals("casefile.incomplete", desk.refused(world.officer, desk.compiling(id)));
        List<String> slip = List.of(desk.keep(FilingDesk.picture(), "回单.jpg"));
        AddVoucher voucher = new AddVoucher(id, null, VoucherKind.PAYMENT, "农行回单 20260310", slip);
        assertEquals("case.not-the-handler", desk.refused(world.third, voucher));
        assertEquals(
                "file.unknown",
                desk.refused(
                        world.officer, new AddVoucher(id, null, VoucherKind.PAYMENT, "回单", List.of("0".repeat(64)))));
        desk.perform(world.officer, voucher);
        assertEquals(List.of(), missing(id));
        assertEquals(
                "voucher.nothing-to-prove",
                desk.refused(world.officer, new AddVoucher(other, null, VoucherKind.PAYMENT, "回单", slip)));
        assertEquals(
                "voucher.nothing-to-prove",
                desk.refused(world.officer, new AddVoucher(other, null, VoucherKind.UNDISCLOSED, "材料", slip)));
    }

    @Test
    void every_act_that_carries_a_decision_out_keeps_its_voucher() {
        Id<EnforcementCase> id = served();
        List<String> photo = List.of(world.photo());
        desk.perform(
                world.officer, new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, LATER, "临政复〔2026〕9号", photo));
        desk.perform(world.officer, new EndStay(id, null, LATER, ProceedingsEnd.UPHELD, "临政复决〔2026〕9号", photo));
        desk.perform(world.head, new GrantDeferral(id, null, LATER, LATER.plusDays(60), null, "家庭经济困难。", photo));
        desk.perform(
                world.officer,
                new CollectOnTheSpot(
                        id,
                        null,
                        LATER,
                        OnTheSpotGround.REMOTE_ON_REQUEST,
                        FINE,
                        "voucher-0003",
                        "山区村庄，没有网点。",
                        true,
                        null,
                        photo));
        desk.perform(world.officer, new HandInFine(id, null, LATER, "财务人员", photo));
        desk.perform(world.leader, new BankFine(id, null, LATER, "农行 0003", photo));
        desk.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        desk.perform(world.leader, new NoteRefund(id, null, LATER, "退 voucher-0003", photo));
        assertEquals(
                List.of(
                        VoucherKind.WAIVER,
                        VoucherKind.STAY,
                        VoucherKind.STAY,
                        VoucherKind.DEFERRAL,
                        VoucherKind.PAYMENT,
                        VoucherKind.HAND_IN,
                        VoucherKind.HAND_IN,
                        VoucherKind.REFUND),
                kinds(id));
        assertEquals(7, behind(id, FormKind.EXECUTION_RECORD).size());
    }

    @Test
    void photos_of_the_rectified_place_stand_behind_the_record_of_the_check() throws IOException {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        String photo = desk.keep(FilingDesk.picture(), "整改后.jpg");
        assertEquals(
                "voucher.nothing-to-prove",
                desk.refused(world.officer, new AddVoucher(id, null, VoucherKind.RECTIFICATION, "照片", List.of(photo))));
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(7), "清理沟渠。"));
        desk.ground.itIs(CaseWorld.DAY.plusDays(8));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经清理", List.of(photo)));
        Enclosure shown = behind(id, FormKind.RECTIFICATION_CHECK).getFirst();
        assertEquals(photo, shown.file().hash());
        assertEquals("附：整改情况材料：已经清理（图片）", shown.title());
    }

    @Test
    void what_is_not_to_be_public_stands_at_the_end_of_the_supplementary_volume_and_says_why() throws Exception {
        desk.retentionIsSet();
        Id<EnforcementCase> id = served();
        List<String> reporter = List.of(desk.keep(FilingDesk.scan(1), "举报登记.pdf"));
        List<String> note = List.of(desk.keep(FilingDesk.scan(3), "批示.pdf"));
        assertEquals(
                "voucher.undisclosed-why",
                desk.refused(world.officer, new EncloseMaterial(id, null, "举报登记表", false, " ", reporter)));
        desk.perform(world.officer, new EncloseMaterial(id, null, "举报登记表", false, "载有举报人信息。", reporter));
        desk.perform(world.officer, new EncloseMaterial(id, null, "镇长批示", true, null, note));
        desk.perform(world.officer, paid(id, "voucher-0004", List.of(world.photo())));
        closes(id);
        List<FilePart> last = desk.contents(id).parts().stream()
                .filter(part -> part.volume() == FileVolume.SUPPLEMENTARY && part.attached())
                .toList();
        assertEquals(
                List.of("附：有关负责人批示意见：镇长批示（扫描件）", "附：其他不宜公开的材料：举报登记表（扫描件）"),
                last.stream().map(FilePart::title).toList());
        try (Connection connection = desk.ground.owner().getConnection();
                Statement byHand = connection.createStatement()) {
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> byHand.executeUpdate("update yidan.case_voucher set why = ' ' where kind = 'UNDISCLOSED'"
                            + " and case_id = '" + id.value() + "'"));
            assertTrue(refusal.getMessage().contains("case_voucher_undisclosed_why"), refusal.getMessage());
        }
    }

    @Test
    void a_voucher_that_came_after_the_file_was_approved_was_not_looked_at() {
        desk.retentionIsSet();
        Id<EnforcementCase> id = desk.closed("voucher-0005");
        desk.signReceipts(id);
        Id<CaseFile> file =
                Id.of(desk.perform(world.officer, desk.compiling(id)).dossier());
        desk.printed(file);
        desk.perform(world.head, new ApproveFile(file, null));
        desk.perform(world.officer, new AddVoucher(id, null, VoucherKind.PAYMENT, "银行补盖章回单", List.of(world.photo())));
        assertEquals(
                "casefile.changed-since-approval",
                desk.refused(
                        desk.archivist,
                        new TakeOverFile(file, null, "2号柜", desk.caseFiles.bind(desk.archivist, file))));
    }

    @Test
    void what_shows_how_an_execution_without_a_case_ended_lies_in_its_dossier() {
        Executing executing = new Executing();
        Id<Enforcement> id = executing.opened(Executing.DEMOLITION);
        LocalDate day = Executing.SERVED;
        List<String> photo = List.of(world.photo());
        world.perform(world.officer, new OrderRemoval(id, null, day, day.plusDays(15), "限期改正。"));
        desk.ground.itIs(day.plusDays(16));
        world.perform(world.officer, new CheckRemoval(id, null, false, "没有改正", photo));
        assertEquals(photo, filesOf(id));
        desk.ground.itIs(day);
        Id<Enforcement> other = executing.neglected();
        world.perform(world.officer, new NotePerformed(other, null, "当事人自行拆除。", photo));
        assertEquals(photo, filesOf(other));
    }

    private List<String> filesOf(Id<Enforcement> id) {
        return world.read(register -> Attachment.of(register, id.value())).stream()
                .map(Attachment::hash)
                .toList();
    }
}
