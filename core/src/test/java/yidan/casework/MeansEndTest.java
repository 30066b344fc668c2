package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CallOffAppraisal;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationStages;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.SeizePreserved;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.casework.seizure.SeizureStages;
import yidan.evidence.Evidence;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Means serve the investigation and end with it; while one of them runs, nothing is decided over it. */
class MeansEndTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final List<String> THINGS = PreparedMeans.THINGS;

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = world.opened(world.item("秸秆"));

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private <D extends Dossier> D load(Class<D> type, Id<D> one) {
        return world.read(register -> register.load(type, one));
    }

    private Id<Preservation> approvedPreservation() {
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApprovePreservation(one, null, "同意"));
        return one;
    }

    private void reported() {
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
    }

    @Test
    void what_was_approved_and_not_carried_out_ends_with_the_investigation() {
        Id<Preservation> preservation = approvedPreservation();
        Id<Seizure> approved = PreparedMeans.seizure(id, true);
        reported();
        assertEquals(
                PreservationStages.LAPSED,
                load(Preservation.class, preservation).stage());
        assertEquals(SeizureStages.LAPSED, load(Seizure.class, approved).stage());
        assertEquals("act.wrong-stage", refused(world.officer, Seizing.carryOut(approved, THINGS, true, null)));
        assertTrue(world.reload(id).means().obstacle().isEmpty(), "nothing is held");
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "教育。"));
        assertEquals("act.wrong-stage", refused(world.officer, Seizing.carryOut(approved, THINGS, true, null)));
    }

    @Test
    void what_was_only_asked_for_is_not_approved_after_the_end() {
        Id<Seizure> asked = PreparedMeans.seizure(id, false);
        world.perform(world.head, CaseWorld.died(id));
        assertEquals("act.wrong-stage", refused(world.head, new ApproveSeizure(asked, null, "同意")));
    }

    private Id<Preservation> preserved() {
        Id<Preservation> one = approvedPreservation();
        world.perform(
                world.officer,
                new RegisterPreserved(
                        one,
                        null,
                        CaseWorld.DAY,
                        LocalTime.of(9, 10),
                        LocalTime.of(9, 40),
                        "示例村仓库",
                        "赵某某",
                        THINGS,
                        "赵某某",
                        true,
                        true,
                        Signing.SIGNED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(CaseWorld.sign())));
        return one;
    }

    private static SeizePreserved seize(Id<Preservation> one) {
        return new SeizePreserved(one, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移");
    }

    @Test
    void what_is_preserved_is_seized_until_the_decision_and_no_longer() {
        Id<Preservation> one = preserved();
        reported();
        world.perform(world.officer, seize(one));
        Id<Seizure> seizure = Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApproveSeizure(seizure, null, "同意"));
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "教育。"));
        assertEquals(SeizureStages.LAPSED, load(Seizure.class, seizure).stage());
        assertEquals("act.wrong-stage", refused(world.officer, Seizing.carryOut(seizure, THINGS, true, null)));
        assertEquals("case.means-after-decision", refused(world.officer, seize(one)));
    }

    @Test
    void with_a_penalty_ends_what_was_only_approved_too() {
        Id<Preservation> one = preserved();
        reported();
        world.perform(world.officer, world.notice(id, FINE, CaseWorld.DAY));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.officer, seize(one));
        Id<Seizure> seizure = Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
        world.perform(world.head, world.decision(id, FINE));
        assertEquals(SeizureStages.LAPSED, load(Seizure.class, seizure).stage());
    }

    @Test
    void a_case_is_not_refused_over_things_that_are_held() {
        Id<EnforcementCase> urgent = PreparedCases.urgent();
        world.perform(world.officer, Seizing.urgently(urgent, THINGS));
        RefuseOpening refuse = new RefuseOpening(urgent, null, "没有违法事实。");
        assertEquals("case.seized-things-open", refused(world.head, refuse));
        Id<Seizure> seizure = Id.of(world.read(register -> Seizure.of(register, urgent.value()))
                .getLast()
                .uuid());
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NO_UNLAWFUL_ACT, "没有违法行为。"));
        assertEquals("case.things-not-returned", refused(world.head, refuse), "lifted, and not given back yet");
        world.read(register -> CustodyItem.heldBy(register, seizure.value())).forEach(thing -> {
            world.perform(world.officer, PreparedMeans.movement(thing.uuid(), Movement.RETURN));
            world.perform(PreparedMeans.CUSTODIAN, new SignMovement(Id.of(thing.uuid()), null, "当事人签收。"));
        });
        world.perform(world.head, refuse);
        assertEquals(CaseStages.REFUSED, world.reload(urgent).stage());
    }

    private Id<Appraisal> appraising() {
        world.perform(
                world.officer,
                new CommissionAppraisal(id, null, "残留物", null, "示例检测中心", "成分", CaseWorld.DAY.plusDays(10)));
        return Id.of(world.read(register -> Appraisal.of(register, id.value()))
                .getLast()
                .uuid());
    }

    @Test
    void nothing_is_decided_while_an_appraisal_runs_that_nobody_called_off() {
        Id<Appraisal> appraisal = appraising();
        reported();
        DecideNoPenalty none = new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "教育。");
        assertEquals("case.appraisal-runs", refused(world.head, none));
        world.perform(world.officer, world.notice(id, FINE, CaseWorld.DAY));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        assertEquals("case.appraisal-runs", refused(world.head, world.decision(id, FINE)));
        world.perform(world.officer, new CallOffAppraisal(appraisal, null, "机构不能完成。"));
        assertEquals(Appraisal.CALLED_OFF, load(Appraisal.class, appraisal).stage());
        world.perform(world.head, world.decision(id, FINE));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }

    @Test
    void a_result_that_comes_after_the_end_is_kept_and_proves_nothing_any_more() {
        Id<Appraisal> appraisal = appraising();
        world.prove(id);
        world.perform(world.head, CaseWorld.died(id));
        int before = world.read(register -> Evidence.of(register, id.value())).size();
        world.perform(world.officer, new ReceiveAppraisal(appraisal, null, "成分为秸秆灰。", null));
        assertEquals("成分为秸秆灰。", load(Appraisal.class, appraisal).result().orElseThrow());
        assertEquals(
                before,
                world.read(register -> Evidence.of(register, id.value())).size());
    }
}
