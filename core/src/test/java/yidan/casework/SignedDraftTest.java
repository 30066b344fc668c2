package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.casefile.Completeness;
import yidan.casework.execution.Enforcement;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.ConfirmSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.itemlist.BasisKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** 签发文书底稿: what the head signs is kept as he has signed it. */
class SignedDraftTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);
    private static final List<String> THINGS = List.of("打捆机；小型；台；1");

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk desk = new PaperDesk();

    private static String text(OfficialDocument draft) {
        return ((List<?>) draft.fields().get("text"))
                .stream()
                        .map(row -> ((Map<?, ?>) row).get("paragraph").toString())
                        .collect(Collectors.joining("\n"));
    }

    private Id<Seizure> seizure(Id<EnforcementCase> of) {
        return Id.of(world.read(register -> Seizure.of(register, of.value()))
                .getLast()
                .uuid());
    }

    private long missingDrafts(Id<EnforcementCase> of) {
        return world.read(register -> Completeness.of(register, register.load(EnforcementCase.class, of))).stream()
                .filter(one -> one.form() == FormKind.SIGNED_DRAFT)
                .count();
    }

    @Test
    void a_decision_leaves_its_draft_with_who_drafted_and_who_signed_it_and_the_text_as_it_went_out() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.world.itIs(LATER);
        world.perform(world.head, world.decision(id, FINE));
        OfficialDocument decision = desk.paper(id, FormKind.PENALTY_DECISION);
        OfficialDocument draft = desk.paper(id, FormKind.SIGNED_DRAFT);
        EnforcementCase of = world.reload(id);
        assertEquals(OfficialDocument.ISSUED, draft.stage());
        assertTrue(draft.number().isEmpty(), "it carries no number of its own");
        assertEquals("行政处罚决定书", draft.fields().get("paper"));
        assertEquals(PaperDesk.number(decision), draft.fields().get("paperNumber"));
        assertEquals(
                of.team().lead().name() + "、" + of.team().assistant().name(),
                draft.fields().get("handler"));
        assertEquals(world.head.name(), draft.fields().get("signer"));
        assertEquals("2026年3月10日", draft.fields().get("signedOn"));
        assertEquals("同意签发。", draft.fields().get("opinion"));
        String text = text(draft);
        assertTrue(text.contains(PaperDesk.number(decision)), text);
        assertTrue(text.contains("1,500.00"), text);
        assertTrue(text.contains("本机关决定给予如下行政处罚："), "the template's own words: " + text);
        decision.fields().values().stream()
                .filter(String.class::isInstance)
                .flatMap(said -> said.toString().lines())
                .forEach(line -> assertTrue(text.contains(line.strip().replaceAll("\\s+", " ")), line));
        assertEquals(0, missingDrafts(id));
    }

    @Test
    void what_the_officers_issue_themselves_was_signed_by_nobody_else() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        assertTrue(desk.issued(id).contains(FormKind.PRIOR_NOTICE));
        assertFalse(desk.issued(id).contains(FormKind.SIGNED_DRAFT));
    }

    @Test
    void a_seizure_that_was_approved_before_is_signed_by_who_approved_it() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(
                world.officer,
                new AskSeizure(id, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", THINGS));
        world.approved(new ApproveSeizure(seizure(id), null, "同意扣押。"));
        world.perform(world.officer, Seizing.carryOut(seizure(id), THINGS, true, "设备突发故障"));
        OfficialDocument draft = desk.paper(id, FormKind.SIGNED_DRAFT);
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.SEIZURE_DECISION)),
                draft.fields().get("paperNumber"));
        assertEquals("同意扣押。", draft.fields().get("opinion"));
        assertEquals(signer(), draft.fields().get("signer"));
        assertTrue(text(draft).contains("打捆机1台"), text(draft));
        desk.perform(world.head, new LiftSeizure(seizure(id), null, LiftGround.NOT_NEEDED, "不再需要。"));
        assertEquals(
                "解除查封（扣押）决定书", desk.paper(id, FormKind.SIGNED_DRAFT).fields().get("paper"));
        assertEquals(0, missingDrafts(id));
    }

    @Test
    void a_seizure_that_could_not_wait_is_signed_when_the_approval_is_made_up_for_and_never_where_it_is_not() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(id, THINGS));
        assertFalse(desk.issued(id).contains(FormKind.SIGNED_DRAFT));
        assertEquals(0, missingDrafts(id), "nobody has approved it");
        world.perform(world.head, new ConfirmSeizure(seizure(id), null, "同意。"));
        OfficialDocument draft = desk.paper(id, FormKind.SIGNED_DRAFT);
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.SEIZURE_DECISION)),
                draft.fields().get("paperNumber"));
        assertEquals(world.head.name(), draft.fields().get("signer"));
        assertEquals(0, missingDrafts(id));
    }

    @Test
    void the_decision_to_execute_leaves_its_draft_too() {
        Executing executing = new Executing();
        Id<Enforcement> id = executing.decided();
        OfficialDocument draft = desk.paper(id, FormKind.SIGNED_DRAFT);
        assertEquals("行政强制执行决定书", draft.fields().get("paper"));
        assertTrue(text(draft).contains("铲除"), text(draft));
        assertEquals("赵某某", draft.fields().get("party"));
    }

    /** As the township's register of staff calls the head. */
    private String signer() {
        return world.read(register -> StaffMember.nameOf(register, world.head.organisation(), world.head.user()));
    }
}
