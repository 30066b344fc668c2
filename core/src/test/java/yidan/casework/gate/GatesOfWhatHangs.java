package yidan.casework.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.PreparedCases;
import yidan.casework.PreparedMeans;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.SeizePreserved;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** Measures and executions go by their case: by who has handled it, by how far it is, and by whether its decision stands. */
final class GatesOfWhatHangs {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final Actor HANDLED = PreparedCases.HEAD_WHO_HANDLES;
    private static final LocalDate CHECKED = PreparedCases.HEARING_TERM_OVER.plusDays(6);

    private GatesOfWhatHangs() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "seizure approved by who asked for it and handed the case over",
                                GatesOfWhatHangs::seizureHandedOver,
                                HANDLED,
                                id -> new ApproveSeizure(Id.of(id), null, null),
                                "case.is-the-handler")
                        .told()
                        .inSql(
                                "seizure",
                                "stage = 'APPROVED', decided_by = 'niudu-officer1', decided_at = now()",
                                "seizure_former_handlers_judge_nothing"),
                Gate.shut(
                                "preservation approved by who handed the case over",
                                GatesOfWhatHangs::preservationHandedOver,
                                HANDLED,
                                id -> new ApprovePreservation(Id.of(id), null, null),
                                "case.is-the-handler")
                        .told()
                        .inSql(
                                "evidence_preservation",
                                "stage = 'APPROVED', asked_by = 'niudu-officer3', decided_by = 'niudu-officer1', decided_on = opened_on",
                                "preservation_former_handlers_judge_nothing"),
                Gate.shut(
                                "execution decided by who handled it before",
                                GatesOfWhatHangs::executionHandedOver,
                                HANDLED,
                                id -> Executing.decision(Id.of(id), "铲除", "发现非法种植"),
                                "case.is-the-handler")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', decided_by = 'niudu-officer1', decided_on = opened_on, manner = '铲除', decision_reasons = '发现非法种植'",
                                "enforcement_former_handlers_judge_nothing"),
                Gate.shut(
                        "seized while something is still to be given back",
                        GatesOfWhatHangs::lifted,
                        WORLD.officer,
                        GatesOfWhatHangs::seizeAgain,
                        "means.not-given-back"),
                Gate.shut(
                                "thirty days begun again on the same things",
                                GatesOfWhatHangs::givenBack,
                                WORLD.officer,
                                GatesOfWhatHangs::seizeAgain,
                                "means.held-before")
                        .inSql("seizure.case_id", "held_before = true", "seizure_again_for_a_new_ground"),
                Gate.shut(
                                "what is preserved seized after the decision",
                                GatesOfWhatHangs::preservedAndSpared,
                                WORLD.officer,
                                id -> new SeizePreserved(
                                        Id.of(id), null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移"),
                                "case.means-after-decision")
                        .told(),
                Gate.shut(
                                "performance in the party's place demanded in a case without facts",
                                GatesOfWhatHangs::withoutFacts,
                                WORLD.officer,
                                id -> new DemandRemoval(Id.of(id), null, CHECKED, CHECKED.plusDays(1), "限期恢复原状。"),
                                "enforcement.no-base")
                        .on(CHECKED)
                        .told(),
                Gate.shut(
                                "performed in the party's place under a decision that was revoked",
                                GatesOfWhatHangs::revoked,
                                WORLD.officer,
                                GatesOfWhatHangs::carryOut,
                                "act.wrong-stage")
                        .on(CHECKED.plusDays(3))
                        .told()
                        .inSql(
                                "enforcement",
                                "carried_out_on = decided_on + 1, cost = 10, why_not_filmed = '设备突发故障'",
                                "enforcement_ended_is_not_carried_out"));
    }

    private static void handedOver(Id<EnforcementCase> of) {
        WORLD.perform(
                WORLD.leader,
                new ReplaceOfficers(of, null, WORLD.person("niudu-officer3"), WORLD.person("niudu-officer2"), "工作调动"));
    }

    private static Id<Seizure> seizureHandedOver() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        Id<Seizure> seizure = PreparedMeans.seizure(of, false);
        handedOver(of);
        return seizure;
    }

    private static Id<EnforcementCase> lifted() {
        Id<EnforcementCase> of = PreparedMeans.caseWithSeizureInForce();
        Id<Seizure> first = Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
        WORLD.perform(WORLD.head, new LiftSeizure(first, null, LiftGround.NOT_NEEDED, "不再需要。"));
        return of;
    }

    private static Id<EnforcementCase> givenBack() {
        Id<EnforcementCase> of = lifted();
        Id<CustodyItem> thing = Id.of(WORLD.read(register -> CustodyItem.ofCase(register, of.value()))
                .getFirst()
                .uuid());
        WORLD.perform(WORLD.officer, PreparedMeans.movement(thing.value(), Movement.RETURN));
        WORLD.perform(PreparedMeans.CUSTODIAN, new SignMovement(thing, null, "已当面返还。"));
        return of;
    }

    private static AskSeizure seizeAgain(UUID of) {
        return new AskSeizure(
                Id.of(of), null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", PreparedMeans.THINGS);
    }

    private static Id<Preservation> preservationHandedOver() {
        Id<Preservation> asked = Id.of(PreparedMeans.asked().value());
        handedOver(Id.of(
                WORLD.read(register -> register.load(Preservation.class, asked)).caseId()));
        return asked;
    }

    private static Id<Enforcement> executionHandedOver() {
        Id<Enforcement> id = PreparedExecutions.EXECUTING.opened(Executing.PLANTS);
        WORLD.perform(
                WORLD.leader,
                new ReplaceEnforcers(id, null, WORLD.person("niudu-officer3"), WORLD.person("niudu-officer2"), "工作调动"));
        return id;
    }

    private static void spared(Id<EnforcementCase> of) {
        WORLD.perform(WORLD.head, new DecideNoPenalty(of, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "已教育。"));
    }

    private static Id<Preservation> preservedAndSpared() {
        Id<Preservation> held = Id.of(PreparedMeans.held().value());
        Id<EnforcementCase> of = Id.of(
                WORLD.read(register -> register.load(Preservation.class, held)).caseId());
        WORLD.prove(of);
        WORLD.perform(WORLD.officer, WORLD.report(of, PreparedCases.FINE, false, Set.of()));
        spared(of);
        return held;
    }

    private static Id<Enforcement> withoutFacts() {
        Id<EnforcementCase> of = PreparedCases.toldOnly();
        WORLD.world.itIs(PreparedCases.HEARING_TERM_OVER);
        WORLD.perform(
                WORLD.officer, new OrderRectification(of, null, PreparedCases.HEARING_TERM_OVER.plusDays(5), "恢复原状。"));
        WORLD.world.itIs(CHECKED);
        WORLD.perform(WORLD.officer, new CheckRectification(of, null, false, "没有恢复。"));
        WORLD.perform(WORLD.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "清理沟渠"));
        spared(of);
        return Id.of(WORLD.read(register -> Enforcement.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    private static Id<Enforcement> revoked() {
        Id<Enforcement> id = PreparedExecutions.substituted();
        Id<EnforcementCase> of = Id.of(WORLD.read(register -> register.load(Enforcement.class, id))
                .caseId()
                .orElseThrow());
        WORLD.perform(WORLD.head, new RevokeDecision(of, null, "认定有误。"));
        return id;
    }

    private static CarryOutEnforcement carryOut(UUID id) {
        return new CarryOutEnforcement(
                Id.of(id),
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
                null,
                null,
                "镇环保站二人",
                null,
                true,
                BigDecimal.TEN,
                true,
                true,
                true,
                true,
                "按照决定清理。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }
}
