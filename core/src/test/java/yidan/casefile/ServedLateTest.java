package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A paper that was issued reaches its party, be it after the case is closed: the file holds the proof. */
class ServedLateTest {

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    /** Decided on the spot, ordered to correct by a notice that nobody has served, and closed. */
    private Id<EnforcementCase> spotCase(String receipt) {
        desk.retentionIsSet();
        BigDecimal fine = new BigDecimal("100.00");
        Id<EnforcementCase> id = Id.of(desk.perform(
                        world.officer,
                        world.onTheSpot(world.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), fine))
                .dossier());
        desk.perform(world.officer, new OrderRectification(id, null, desk.today(), "清理通道。", false));
        desk.perform(world.officer, new CheckRectification(id, null, true, "已经清理。"));
        desk.perform(
                world.officer, new RecordPayment(id, null, desk.today(), fine, null, receipt, List.of(world.photo())));
        desk.perform(world.officer, new FileSpotDecision(id, null, desk.today(), "法制审核岗 郑某某"));
        desk.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        desk.perform(world.head, new ApproveClosing(id, null, null));
        desk.partyProved(id);
        return id;
    }

    private ServePaper service(Id<EnforcementCase> id, ServiceManner manner) {
        return new ServePaper(
                id,
                null,
                desk.paper(id, FormKind.RECTIFICATION_NOTICE),
                manner,
                desk.today(),
                "钱某某",
                "牛杜镇示例村",
                false,
                manner == ServiceManner.DIRECT ? null : "拒收",
                manner == ServiceManner.LEFT ? "孙某某" : null,
                null);
    }

    private NoteRecording filmed(Id<EnforcementCase> id, FilmedStep step) {
        return new NoteRecording(
                id,
                null,
                step,
                desk.today(),
                LocalTime.of(9, 0),
                LocalTime.of(9, 20),
                null,
                "牛杜镇示例村",
                "执法记录仪 07",
                true,
                true,
                null,
                null,
                null);
    }

    private Refusal refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act));
    }

    private List<Completeness.Missing> missing(Id<EnforcementCase> id) {
        return world.read(register -> Completeness.of(register, register.load(EnforcementCase.class, id)));
    }

    private List<FormKind> unproved(Id<EnforcementCase> id) {
        return missing(id).stream()
                .filter(one -> one.lack() == Completeness.Lack.NOT_PROVED)
                .map(Completeness.Missing::form)
                .toList();
    }

    @Test
    void a_notice_that_never_arrived_is_asked_for_until_it_is_made_anew() {
        desk.ground.itIs(CaseWorld.DAY);
        BigDecimal fine = new BigDecimal("1500.00");
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.prove(id);
        desk.perform(world.officer, world.report(id, fine, false, Set.of()));
        desk.perform(world.officer, world.noticeToServe(id, fine));
        assertEquals(List.of(FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE), unproved(id));
        desk.ground.itIs(CaseWorld.DAY.plusDays(12));
        desk.perform(world.officer, world.noticeToServe(id, fine));
        assertEquals(
                List.of(FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE), unproved(id), "only those made last");
        desk.ground.itIs(CaseWorld.DAY.plusDays(13));
        desk.perform(world.officer, world.notice(id, fine, CaseWorld.DAY.plusDays(13)));
        assertEquals(List.of(), unproved(id));
    }

    @Test
    void a_notice_of_a_case_decided_on_the_spot_is_asked_for_and_served_after_closing() {
        Id<EnforcementCase> id = spotCase("late-0001");
        assertTrue(
                missing(id).stream()
                        .anyMatch(one -> one.form() == FormKind.RECTIFICATION_NOTICE
                                && one.lack() == Completeness.Lack.NOT_PROVED),
                missing(id).toString());
        Refusal incomplete = refused(world.officer, desk.compiling(id));
        assertEquals("casefile.incomplete", incomplete.key());
        desk.perform(world.officer, service(id, ServiceManner.LEFT));
        assertEquals(
                "casefile.unsigned", refused(world.officer, desk.compiling(id)).key(), "server and witness sign");
        world.finish(world.officer, desk.paper(id, FormKind.PROOF_OF_SERVICE), "送达人、见证人签名。");
        assertEquals(List.of(), missing(id));
        assertEquals(
                "recording.closed-but-service",
                refused(world.officer, filmed(id, FilmedStep.INVESTIGATION)).key());
        desk.perform(world.officer, filmed(id, FilmedStep.SERVICE));
        assertEquals(
                "casefile.recording-not-stored",
                refused(world.officer, desk.compiling(id)).key(),
                "what was filmed of it is stored first");
        Recording film =
                world.read(register -> Recording.of(register, id.value())).getFirst();
        desk.perform(
                world.officer, new ExplainRecording(Id.of(film.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。"));
        assertEquals(0, world.reload(id).means().recordings());
        desk.perform(world.officer, desk.compiling(id));
    }

    @Test
    void what_proves_a_service_lies_behind_its_proof_in_the_file() throws IOException {
        Id<EnforcementCase> id = spotCase("late-0003");
        String voucher = desk.keep(FilingDesk.scan(2), "挂号信凭证和回执.pdf");
        ServePaper posted = service(id, ServiceManner.POST);
        desk.perform(
                world.officer,
                new ServePaper(
                        id,
                        null,
                        posted.paper(),
                        ServiceManner.POST,
                        posted.servedOn(),
                        "钱某某",
                        "牛杜镇示例村",
                        false,
                        "已签收",
                        null,
                        "XA0001",
                        null,
                        null,
                        null,
                        List.of(voucher)));
        List<String> titles =
                desk.contents(id).parts().stream().map(FilePart::title).toList();
        int proof = titles.lastIndexOf(FormKind.PROOF_OF_SERVICE.title());
        assertTrue(proof >= 0 && titles.get(proof + 1).contains(FormKind.PROOF_OF_SERVICE.title()), titles.toString());
    }

    @Test
    void what_comes_to_the_case_after_the_file_was_approved_is_approved_with_it_anew() {
        Id<EnforcementCase> id = spotCase("late-0002");
        Id<CaseFile> file = Id.of(desk.perform(world.officer, new CompileFile(id, "本卷材料齐全。", null, "通知书待送达。"))
                .dossier());
        desk.printed(file);
        desk.perform(world.head, new ApproveFile(file, null));
        desk.perform(world.officer, service(id, ServiceManner.DIRECT));
        String bound = desk.caseFiles.bind(desk.archivist, file);
        TakeOverFile taking = new TakeOverFile(file, null, "2号柜", bound);
        assertEquals("casefile.unsigned", refused(desk.archivist, taking).key());
        world.finish(world.officer, desk.paper(id, FormKind.PROOF_OF_SERVICE), "在纸上签收。");
        Refusal changed = refused(desk.archivist, taking);
        assertEquals("casefile.changed-since-approval", changed.key());
        assertEquals("linyi-14:1.9#3", changed.basis());
        desk.perform(desk.archivist, new ReturnFile(file, null, "补充了送达回证。"));
        desk.perform(world.officer, new CompleteFile(file, null, "本卷材料齐全。", null, null));
        desk.printed(file);
        desk.perform(world.head, new ApproveFile(file, null));
        desk.printed(file);
        desk.perform(desk.archivist, new TakeOverFile(file, null, "2号柜", desk.caseFiles.bind(desk.archivist, file)));
        assertTrue(desk.load(file).isTakenOver());
    }
}
