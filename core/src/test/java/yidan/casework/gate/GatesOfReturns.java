package yidan.casework.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.Confiscating;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.PreparedMeans;
import yidan.casework.Seizing;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/** The gates before what should go back, what ends with the investigation, and the court. */
final class GatesOfReturns {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final List<String> THINGS = PreparedMeans.THINGS;
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate LATER = PreparedCases.HEARING_TERM_OVER;

    private GatesOfReturns() {}

    static Stream<Gate> all() {
        return Stream.of(
                gate(
                        "thing to be given back destroyed",
                        GatesOfReturns::toGiveBack,
                        DAY,
                        WORLD.officer,
                        id -> new AskMovement(Id.of(id), null, Movement.DESTROY, "销毁", "专业机构", null, true),
                        "custody.not-to-destroy",
                        false,
                        "custody_item",
                        "stage = 'GONE', outcome = 'DESTROY', gone_on = '2026-03-02'",
                        "custody_item_destroyed_on_its_ground"),
                gate(
                        "case closed over a thing that was not given back",
                        GatesOfReturns::paid,
                        LATER,
                        WORLD.officer,
                        id -> new ProposeClosing(Id.of(id), null, ClosingKind.PERFORMED, "已经缴清。"),
                        "case.things-not-returned",
                        false,
                        "",
                        "",
                        ""),
                gate(
                        "confiscation under a decision that fell",
                        GatesOfReturns::fallen,
                        LATER,
                        WORLD.head,
                        id -> new DecideOnSeized(Id.of(id), null, SeizedFate.CONFISCATED, "没收"),
                        "seizure.not-confiscated",
                        false,
                        "",
                        "",
                        ""),
                gate(
                        "seizure after the investigation",
                        GatesOfReturns::lapsed,
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, null),
                        "act.wrong-stage",
                        true,
                        "seizure",
                        "stage = 'LAPSED', carried_out_at = '2026-03-02 11:00+08', due_on = '2026-04-01', why_not_filmed = '故障'",
                        "seizure_carried_out"),
                gate(
                        "opening refused over seized things",
                        GatesOfReturns::urgent,
                        DAY,
                        WORLD.head,
                        id -> new RefuseOpening(Id.of(id), null, "没有违法事实。"),
                        "case.seized-things-open",
                        true,
                        "enforcement_case",
                        "stage = 'REFUSED'",
                        "case_refused_with_things_given_back"),
                gate(
                        "court before the party's words on the demand are answered",
                        GatesOfReturns::spoken,
                        LocalDate.of(2026, 9, 21),
                        WORLD.head,
                        id -> new ApplyToCourt(Id.of(id), null, "临猗县人民法院", "逾期不履行。", CaseWorld.sign()),
                        "demand.statement-not-answered",
                        true,
                        "enforcement_case",
                        "court_applied_on = '2026-09-21', court_from = '2026-09-15', court_until = '2026-12-10'",
                        "case_court_after_answer"),
                gate(
                        "demanded anew over what the party said and nobody answered",
                        GatesOfReturns::spoken,
                        LocalDate.of(2026, 4, 20),
                        WORLD.officer,
                        id -> new DemandPerformance(Id.of(id), null, LocalDate.of(2026, 4, 20), "请履行。"),
                        "demand.statement-not-answered",
                        true,
                        "",
                        "",
                        ""));
    }

    private static Gate gate(
            String name,
            Supplier<Id<? extends Dossier>> prepared,
            LocalDate day,
            Actor actor,
            Function<UUID, Act> act,
            String refusal,
            boolean onScreen,
            String table,
            String byHand,
            String constraint) {
        return new Gate(name, prepared, day, actor, act, refusal, onScreen, table, byHand, constraint);
    }

    private static Id<? extends Dossier> toGiveBack() {
        Id<Seizure> seizure = PreparedMeans.inForce();
        WORLD.perform(WORLD.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要。"));
        return Id.of(WORLD.read(register -> CustodyItem.heldBy(register, seizure.value()))
                .getFirst()
                .uuid());
    }

    private static Id<? extends Dossier> paid() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        Id<Seizure> seizure = PreparedMeans.seizure(of, true);
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure, THINGS, true, "设备突发故障"));
        WORLD.perform(WORLD.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要。"));
        PreparedMeans.decideAndPay(of);
        return of;
    }

    private static Id<? extends Dossier> fallen() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        Id<Seizure> seizure = PreparedMeans.seizure(of, true);
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure, THINGS, true, "设备突发故障"));
        Confiscating.decided(of);
        WORLD.perform(WORLD.head, new RevokeDecision(of, null, "认定有误。"));
        return seizure;
    }

    private static Id<? extends Dossier> lapsed() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        Id<Seizure> seizure = PreparedMeans.seizure(of, true);
        WORLD.prove(of);
        WORLD.perform(WORLD.officer, WORLD.report(of, PreparedCases.FINE, false, Set.of()));
        return seizure;
    }

    private static Id<? extends Dossier> urgent() {
        Id<EnforcementCase> of = PreparedCases.urgent();
        WORLD.perform(WORLD.officer, Seizing.urgently(of, THINGS));
        return of;
    }

    private static Id<? extends Dossier> spoken() {
        Id<EnforcementCase> of = PreparedCases.demanded();
        WORLD.perform(WORLD.officer, WORLD.heardOnDemand(of, "已经缴纳一部分。"));
        return of;
    }
}
