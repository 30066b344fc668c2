package yidan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.lead.Lead;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.inspection.filming.FilmInspection;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What an inspection found goes on: into a lead, into the case, into the list of what is due. */
class InspectionFindingsTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Inspection> patrol(Set<Outcome> outcomes, LocalDate until, String order) {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(world.perform(
                        world.officer,
                        new RecordPatrol(
                                item,
                                TargetKind.PLACE,
                                "示例渡口",
                                null,
                                "牛杜镇",
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 40),
                                null,
                                "示例渡口",
                                "管理员某某",
                                true,
                                true,
                                "救生衣数量不足。",
                                outcomes,
                                until,
                                order,
                                Signing.SIGNED,
                                null,
                                null))
                .dossier());
    }

    private Inspection reload(Id<Inspection> id) {
        return world.read(register -> register.load(Inspection.class, id));
    }

    private List<Deadline> undone(Id<Inspection> id) {
        Inspection one = reload(id);
        return world.read(register -> Clocks.of(one.owner(), world.world.clock().instant(), register).of(one).stream()
                .filter(Deadline::isUndone)
                .toList());
    }

    @Test
    void nothing_found_makes_no_lead() {
        Id<Inspection> id = patrol(EnumSet.of(Outcome.NO_PROBLEM), null, null);
        assertEquals("inspection.no-problem-no-lead", refused(world.officer, new MakeLead(id, null, "转案源")));
        assertTrue(undone(id).isEmpty());
    }

    @Test
    void the_day_to_correct_is_a_clock_until_the_recheck_which_leaves_its_paper() {
        Id<Inspection> id = patrol(EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。");
        Deadline clock = undone(id).getFirst();
        assertEquals(Terms.RECTIFICATION_CHECKED, clock.term());
        assertEquals(DAY.plusDays(8), clock.dueOn());
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, true, "已补足。", null));
        assertTrue(undone(id).isEmpty());
        assertTrue(world.read(register -> Papers.of(register, id.value())).stream()
                .anyMatch(row -> row.form() == FormKind.RECTIFICATION_CHECK && !row.isDraft()));
    }

    @Test
    void an_order_to_correct_is_looked_at_again_also_where_a_case_comes_of_the_inspection() {
        Id<Inspection> id =
                patrol(EnumSet.of(Outcome.RECTIFY_BY, Outcome.SUSPECTED_VIOLATION), DAY.plusDays(7), "补足救生衣。");
        world.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        assertEquals(Inspection.ORDERED, reload(id).stage());
        assertEquals(1, undone(id).size(), "the re-check is still due");
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, true, "已补足。", null));
        assertEquals(Inspection.CLOSED, reload(id).stage());
    }

    @Test
    void the_record_becomes_evidence_of_the_case_and_is_not_typed_again() {
        Id<Inspection> id = patrol(EnumSet.of(Outcome.SUSPECTED_VIOLATION), null, null);
        world.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        Id<Lead> lead = Id.of(reload(id).lead().orElseThrow());
        ProposeCase proposal = world.proposal(
                world.item("秸秆"), lead, world.person("niudu-officer1"), world.person("niudu-officer2"), false);
        Id<EnforcementCase> of = Id.of(world.perform(world.officer, proposal).dossier());
        List<Evidence> evidence = world.read(register -> Evidence.of(register, of.value()));
        assertEquals(1, evidence.size());
        assertEquals(EvidenceKind.SITE_RECORD, evidence.getFirst().kind());
        assertEquals("救生衣数量不足。", evidence.getFirst().proves());
        assertEquals(1, world.reload(of).evidence());
        world.perform(world.head, new ApproveOpening(of, null, "同意立案。"));
        VerifyEvidence verifying =
                new VerifyEvidence(of, null, Id.of(evidence.getFirst().uuid()), true, "与检查记录一致");
        assertEquals("evidence.record-not-signed", refused(world.officer, verifying));
        world.signedByHand(world.officer, id.value());
        world.perform(world.officer, verifying);
        assertEquals(1, world.reload(of).verifiedEvidence(), "the signed record is its document");
        assertEquals(List.of(id.value()), world.read(register -> InspectionFindings.behind(register, lead.value())));
    }

    @Test
    void an_inspection_may_be_filmed_and_its_recording_is_due_in_two_working_days() {
        Id<Inspection> id = patrol(EnumSet.of(Outcome.NO_PROBLEM), null, null);
        assertEquals("recording.device-not-checked", refused(world.officer, film(id, false)));
        world.perform(world.officer, film(id, true));
        Recording filmed = world.read(register -> Recording.ofInspection(register, id.value()))
                .getFirst();
        assertEquals(DAY.plusDays(2), filmed.dueOn());
        world.perform(world.officer, new ExplainRecording(Id.of(filmed.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏。"));
    }

    private static FilmInspection film(Id<Inspection> id, boolean checked) {
        return new FilmInspection(
                id,
                null,
                FilmedStep.INVESTIGATION,
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                "执法记录仪",
                checked,
                true,
                null,
                null,
                null);
    }
}
