package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import yidan.World;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.PreparedCases;
import yidan.casework.PreparedMeans;
import yidan.casework.Seizing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.PreservedFate;
import yidan.casework.preservation.SettlePreserved;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.ConfirmSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The gates before measures, things held and executions. */
final class GatesOfMeans {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final int ITEM = PreparedCases.ITEM;
    private static final List<String> THINGS = PreparedMeans.THINGS;
    private static final Actor CUSTODIAN = PreparedMeans.CUSTODIAN;
    private static final LocalDate DAY = CaseWorld.DAY;

    private GatesOfMeans() {}

    static Stream<Gate> all() {
        return Stream.of(
                new Gate(
                        "preservation approved by its handler",
                        PreparedMeans::asked,
                        DAY,
                        WORLD.world.person("niudu-officer1", World.NIUDU, Role.OFFICER, Role.HEAD),
                        id -> new ApprovePreservation(Id.of(id), null, null),
                        "case.is-the-handler",
                        true,
                        "evidence_preservation",
                        "stage = 'APPROVED', decided_by = asked_by, decided_on = '2026-03-02'",
                        "preservation_approved"),
                new Gate(
                        "preservation begun before its approval",
                        once("PreparedMeans approved", PreparedMeans::approved),
                        DAY,
                        WORLD.officer,
                        id -> PreparedMeans.register(Id.of(id)),
                        "preservation.before-approval",
                        false,
                        "evidence_preservation",
                        "begun_at = decided_at - interval '1 minute'",
                        "preservation_after_its_approval"),
                new Gate(
                        "urgent seizure that ends in the future",
                        once("opened(ITEM)", () -> WORLD.opened(ITEM)),
                        DAY,
                        WORLD.officer,
                        id -> Otherwise.with(Seizing.urgently(Id.of(id), THINGS), "end", LocalTime.of(23, 59)),
                        "record.ends-in-future",
                        false,
                        "",
                        "",
                        ""),
                new Gate(
                        "eighth working day of a preservation",
                        once("PreparedMeans held", PreparedMeans::held),
                        LocalDate.of(2026, 3, 12),
                        WORLD.head,
                        id -> new SettlePreserved(Id.of(id), null, PreservedFate.TRANSFER, "移送"),
                        "preservation.only-return",
                        false,
                        "evidence_preservation",
                        "stage = 'SETTLED', fate = 'TRANSFER', settled_on = '2026-03-12'",
                        "preservation_late_only_returned"),
                new Gate(
                        "seizure under a rule",
                        once("opened(ITEM)", () -> WORLD.opened(ITEM)),
                        DAY,
                        WORLD.officer,
                        id -> new AskSeizure(
                                Id.of(id),
                                null,
                                SeizureKind.SEIZURE,
                                BasisKind.GOVERNMENT_RULE,
                                "《示例办法》第一条",
                                "转移",
                                THINGS),
                        "seizure.no-power",
                        false,
                        "",
                        "",
                        ""),
                new Gate(
                        "seizure before its approval",
                        once("PreparedMeans.seizure(false)", () -> PreparedMeans.seizure(false)),
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, null),
                        "act.wrong-stage",
                        true,
                        "seizure",
                        "stage = 'IN_FORCE', carried_out_at = '2026-03-02', due_on = '2026-04-01'",
                        "seizure_approved"),
                new Gate(
                        "seizure under a rule by hand",
                        once("PreparedMeans.seizure(false)", () -> PreparedMeans.seizure(false)),
                        DAY,
                        WORLD.third,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, null),
                        "act.wrong-stage",
                        true,
                        "seizure",
                        "basis_kind = 'GOVERNMENT_RULE'",
                        "seizure_lawful_basis"),
                new Gate(
                        "things that do not belong to the case",
                        once("PreparedMeans.seizure(true)", () -> PreparedMeans.seizure(true)),
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, false, null),
                        "seizure.unrelated-things",
                        false,
                        "",
                        "",
                        ""),
                new Gate(
                        "seizure not filmed and not explained",
                        once("PreparedMeans.seizure(true)", () -> PreparedMeans.seizure(true)),
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, " "),
                        "seizure.not-filmed",
                        false,
                        "seizure",
                        "stage = 'IN_FORCE', carried_out_at = '2026-03-02', due_on = '2026-04-01'",
                        "seizure_filmed"),
                new Gate(
                        "approval made up for after a day",
                        PreparedMeans::urgent,
                        DAY.plusDays(2),
                        WORLD.head,
                        id -> new ConfirmSeizure(Id.of(id), null, null),
                        "seizure.confirmed-too-late",
                        false,
                        "seizure",
                        "decided_by = 'niudu-head', decided_at = carried_out_at + interval '25 hours'",
                        "seizure_confirmed_in_time"),
                new Gate(
                        "31st day of a seizure",
                        once("PreparedMeans inForce", PreparedMeans::inForce),
                        LocalDate.of(2026, 4, 2),
                        WORLD.head,
                        id -> new DecideOnSeized(Id.of(id), null, SeizedFate.DESTROYED, "销毁"),
                        "seizure.term-over",
                        true,
                        "seizure",
                        "stage = 'SETTLED', fate = 'DESTROYED', settled_on = '2026-04-02'",
                        "seizure_decided_in_term"),
                new Gate(
                        "seized things destroyed by a rule that is no law",
                        once("PreparedMeans inForce", PreparedMeans::inForce),
                        DAY,
                        WORLD.head,
                        id -> new DecideOnSeized(
                                Id.of(id), null, SeizedFate.DESTROYED, BasisKind.GOVERNMENT_RULE, "《示例办法》第三条", "销毁"),
                        "seizure.destroyed-by-no-law",
                        false,
                        "seizure",
                        "stage = 'SETTLED', fate = 'DESTROYED', settled_on = '2026-03-02'",
                        "seizure_destroyed_by_law"),
                new Gate(
                        "seized things destroyed by a law without its article",
                        once("PreparedMeans inForce", PreparedMeans::inForce),
                        DAY,
                        WORLD.head,
                        id -> new DecideOnSeized(
                                Id.of(id), null, SeizedFate.DESTROYED, BasisKind.LAW, "《固体废物污染环境防治法》", "销毁"),
                        "seizure.destroyed-by-no-article",
                        false,
                        "seizure",
                        "stage = 'SETTLED', fate = 'DESTROYED', settled_on = '2026-03-02', destroy_basis_kind = 'LAW',"
                                + " destroy_basis = '《固体废物污染环境防治法》'",
                        "seizure_destroyed_by_law"),
                new Gate(
                        "extension of more than thirty days",
                        once("PreparedMeans inForce", PreparedMeans::inForce),
                        DAY,
                        WORLD.head,
                        id -> new ExtendSeizure(Id.of(id), null, 31, "复杂"),
                        "deadline.extension-too-long",
                        false,
                        "seizure",
                        "extended_days = 31",
                        "seizure_extended_at_most"),
                new Gate(
                        "confiscation without the penalty",
                        once("PreparedMeans inForce", PreparedMeans::inForce),
                        DAY,
                        WORLD.head,
                        id -> new DecideOnSeized(Id.of(id), null, SeizedFate.CONFISCATED, "没收"),
                        "seizure.not-confiscated",
                        false,
                        "",
                        "",
                        ""),
                new Gate(
                        "case closed over seized things",
                        PreparedMeans::caseWithSeizure,
                        LocalDate.of(2026, 3, 10),
                        WORLD.officer,
                        id -> new ProposeClosing(Id.of(id), null, ClosingKind.PERFORMED, "已履行"),
                        "case.seized-things-open",
                        true,
                        "enforcement_case",
                        "stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-03-10'",
                        "case_closed_with_things_settled"),
                new Gate(
                        "both signatures by one person",
                        once("PreparedMeans pendingThing", PreparedMeans::pendingThing),
                        DAY,
                        WORLD.officer,
                        id -> new SignMovement(Id.of(id), null, null),
                        "custody.same-person",
                        true,
                        "",
                        "",
                        ""),
                new Gate(
                        "officer as custodian",
                        once("PreparedMeans thing", PreparedMeans::thing),
                        DAY,
                        WORLD.world.person("niudu-officer3", World.NIUDU, Role.OFFICER, Role.CUSTODIAN),
                        id -> PreparedMeans.movement(id, Movement.IN),
                        "custody.officer-is-no-custodian",
                        true,
                        "",
                        "",
                        ""),
                new Gate(
                        "seized thing given back before it is lifted",
                        once("PreparedMeans thing", PreparedMeans::thing),
                        DAY,
                        WORLD.officer,
                        id -> PreparedMeans.movement(id, Movement.RETURN),
                        "custody.not-to-return",
                        false,
                        "custody_item",
                        "stage = 'GONE', outcome = 'RETURN', gone_on = '2026-03-02'",
                        "custody_item_returned_when_due"),
                new Gate(
                        "destruction that nobody approved",
                        once("PreparedMeans destruction", PreparedMeans::destruction),
                        DAY,
                        CUSTODIAN,
                        id -> new SignMovement(Id.of(id), null, null),
                        "custody.not-approved",
                        false,
                        "custody_item",
                        "pending_approved_by = pending_by",
                        "custody_item_approved_by_another"));
    }
}
