package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.World;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.Disposing;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.PreparedMeans;
import yidan.casework.Seizing;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservedFate;
import yidan.casework.preservation.SettlePreserved;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Nature;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.stocktake.CountPlace;
import yidan.evidence.stocktake.SignStockTake;
import yidan.evidence.stocktake.StockTake;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The gates before what is done with things: how they are taken, and where they go. Source: 行政强制法 第十七条至第二十八条; 临政发〔2023〕14号 四、九. */
final class GatesOfThings {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final List<String> THINGS = PreparedMeans.THINGS;
    private static final Actor CUSTODIAN = PreparedMeans.CUSTODIAN;
    private static final Actor OTHER_CUSTODIAN = WORLD.world.person("niudu-custodian2", World.NIUDU, Role.CUSTODIAN);
    private static final String SHELF = "丙库一架";

    private GatesOfThings() {}

    static Stream<Gate> all() {
        return Stream.concat(taken(), kept());
    }

    private static Stream<Gate> taken() {
        return Stream.of(
                Gate.shut(
                        "seizure on a law that the item does not rest on",
                        once("opened(ITEM)", () -> WORLD.opened(PreparedCases.ITEM)),
                        WORLD.officer,
                        id -> new AskSeizure(
                                Id.of(id), null, SeizureKind.SEIZURE, BasisKind.LAW, "《中华人民共和国森林法》第六十七条", "转移", THINGS),
                        "seizure.not-of-the-item"),
                Gate.shut(
                        "seizure whose list is not handed over",
                        once("PreparedMeans.seizure(true)", () -> PreparedMeans.seizure(true)),
                        WORLD.officer,
                        id -> carryOut(id, true, false),
                        "seizure.list-not-handed-over"),
                Gate.shut(
                                "seizure whose papers are made on another day than they are handed over",
                                once("PreparedMeans.seizure(true)", () -> PreparedMeans.seizure(true)),
                                WORLD.officer,
                                id -> Otherwise.with(carryOut(id, true, true), "paperCopy", null),
                                "handed.another-day")
                        .on(CaseWorld.DAY.plusDays(1))
                        .inSql(
                                "seizure",
                                "stage = 'IN_FORCE', carried_out_at = '2026-03-02T10:30+08', due_on = '2026-04-01',"
                                        + " why_not_filmed = '设备故障', papers_made_on = '2026-03-03'",
                                "seizure_papers_of_the_day"),
                Gate.shut(
                        "seizure whose paper was signed by hand and is nowhere",
                        once("PreparedMeans.seizure(true)", () -> PreparedMeans.seizure(true)),
                        WORLD.officer,
                        id -> Otherwise.with(carryOut(id, true, true), "paperCopy", null),
                        "handed.no-copy"),
                Gate.shut(
                        "seizure with neither party nor witness",
                        once("PreparedMeans.seizure(true)", () -> PreparedMeans.seizure(true)),
                        WORLD.officer,
                        id -> carryOut(id, false, true),
                        "seizure.no-witness"),
                Gate.shut(
                        "seized things sent to a court that has no case",
                        once("PreparedMeans inForce", PreparedMeans::inForce),
                        WORLD.head,
                        id -> new DecideOnSeized(Id.of(id), null, SeizedFate.TRANSFERRED, "随案移送"),
                        "seizure.not-transferred"),
                Gate.shut(
                        "preserved things seized by a note",
                        once("PreparedMeans held", PreparedMeans::held),
                        WORLD.head,
                        id -> new SettlePreserved(Id.of(id), null, PreservedFate.SEIZE, "予以扣押"),
                        "preservation.seize-first"),
                Gate.shut(
                        "preserved things sent to an appraisal that nobody asked for",
                        once("PreparedMeans held", PreparedMeans::held),
                        WORLD.head,
                        id -> new SettlePreserved(Id.of(id), null, PreservedFate.APPRAISE, "送检"),
                        "preservation.no-appraisal"),
                Gate.shut(
                                "31st day gained by an appraisal of which nobody was told",
                                GatesOfThings::seizedAndTested,
                                WORLD.head,
                                id -> new DecideOnSeized(Id.of(id), null, SeizedFate.DESTROYED, "依法销毁"),
                                "seizure.term-over")
                        .on(CaseWorld.DAY.plusDays(31))
                        .told()
                        .inSql("appraisal.seizure_id", "left_out = true", "appraisal_left_out_when_told"),
                Gate.shut(
                        "case closed whose party was not told how much longer its things were held",
                        GatesOfThings::heldLongerInSilence,
                        WORLD.officer,
                        id -> new ProposeClosing(Id.of(id), null, ClosingKind.DISCONTINUED, "终止。"),
                        "seizure.extension-not-told"),
                Gate.shut(
                        "case closed whose things went to others without a word to the party",
                        GatesOfThings::handedOnInSilence,
                        WORLD.officer,
                        id -> new ProposeClosing(Id.of(id), null, ClosingKind.DISCONTINUED, "终止。"),
                        "goods.party-not-told"),
                Gate.shut(
                                "decision while an appraisal runs",
                                GatesOfThings::appraised,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.appraisal-runs")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql(
                                "enforcement_case",
                                "ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                                "case_decided_after_appraisal"));
    }

    private static SignMovement destroyed(UUID id, LocalTime at, String supervisor) {
        return new SignMovement(
                Id.of(id), null, "交由专业机构销毁。", PreparedCases.HEARING_TERM_OVER, at, "示例处置中心", supervisor);
    }

    private static Stream<Gate> kept() {
        return Stream.of(
                Gate.shut(
                        "signed by two of whom neither keeps",
                        once("PreparedMeans pendingThing", PreparedMeans::pendingThing),
                        WORLD.leader,
                        id -> new SignMovement(Id.of(id), null, null),
                        "custody.keeper-signs"),
                Gate.shut(
                                "confiscated thing destroyed and nobody watched",
                                once("PreparedMeans confiscated", PreparedMeans::confiscated),
                                CUSTODIAN,
                                id -> destroyed(id, LocalTime.of(10, 0), null),
                                "custody.supervisor-missing")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "confiscated thing destroyed under the eyes of who destroys it",
                                once("PreparedMeans confiscated", PreparedMeans::confiscated),
                                CUSTODIAN,
                                id -> destroyed(id, LocalTime.of(10, 0), "执法队 niudu-officer1"),
                                "custody.supervisor-handles")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "confiscated thing destroyed before the head approved",
                                once("PreparedMeans confiscated", PreparedMeans::confiscated),
                                CUSTODIAN,
                                id -> destroyed(id, LocalTime.of(9, 0), "财政所 高远山"),
                                "custody.disposed-before-approval")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "seized thing sold",
                                once("PreparedMeans thing", PreparedMeans::thing),
                                WORLD.officer,
                                id -> sale(id, true),
                                "custody.not-to-sell")
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'SELL', gone_on = '2026-03-02'",
                                "custody_item_sold_on_its_ground"),
                Gate.shut(
                        "perishable thing sold without keeping the evidence",
                        GatesOfThings::perishable,
                        WORLD.officer,
                        id -> sale(id, false),
                        "custody.evidence-not-kept"),
                Gate.shut(
                        "perishable thing sold and no picture of it",
                        GatesOfThings::perishable,
                        WORLD.officer,
                        id -> sale(id, true),
                        "custody.no-photo"),
                Gate.shut(
                                "ordinary thing destroyed",
                                once("PreparedMeans thing", PreparedMeans::thing),
                                WORLD.officer,
                                id -> new AskMovement(Id.of(id), null, Movement.DESTROY, "按规定办理", "一号库", null, true),
                                "custody.not-to-destroy")
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'DESTROY', gone_on = '2026-03-02'",
                                "custody_item_destroyed_on_its_ground"),
                Gate.shut(
                                "seized thing handed over to nobody's case",
                                once("PreparedMeans thing", PreparedMeans::thing),
                                WORLD.officer,
                                id -> PreparedMeans.movement(id, Movement.HAND_OVER),
                                "custody.not-to-hand-over")
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'HAND_OVER', gone_on = '2026-03-02'",
                                "custody_item_handed_over_on_its_ground"),
                Gate.shut(
                                "destruction approved by who asked for it",
                                once("PreparedMeans destruction", PreparedMeans::destruction),
                                PreparedCases.HEAD_WHO_HANDLES,
                                id -> new ApproveMovement(Id.of(id), null, "同意"),
                                "custody.same-person")
                        .told()
                        .inSql("custody_item", "pending_approved_by = pending_by", "custody_item_approved_by_another"),
                Gate.shut(
                                "dangerous thing sold after it was confiscated",
                                GatesOfThings::dangerousAndTaken,
                                WORLD.officer,
                                id -> sale(id, true),
                                "custody.dangerous-not-sold")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'SELL', gone_on = '2026-03-10'",
                                "custody_item_dangerous_not_sold"),
                Gate.shut(
                                "destruction signed by the head who approved it",
                                GatesOfThings::approvedOfKeeper,
                                WORLD.head,
                                id -> Disposing.of(WORLD, Id.of(id), "交由专业机构销毁。"),
                                "custody.approver-signs")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql(
                                "custody_entry.item_id",
                                "approved_by = second_user",
                                "custody_entry_approved_by_another"),
                Gate.shut(
                                "count signed by who counted",
                                () -> counted(CUSTODIAN),
                                CUSTODIAN,
                                id -> new SignStockTake(Id.of(id), null, null),
                                "custody.same-person")
                        .told()
                        .inSql(
                                "stock_take",
                                "stage = 'SIGNED', second_user = first_user, signed_on = '2026-03-02'",
                                "stock_take_two_people"),
                Gate.shut(
                                "count signed by two who keep",
                                () -> counted(CUSTODIAN),
                                OTHER_CUSTODIAN,
                                id -> new SignStockTake(Id.of(id), null, null),
                                "custody.keeper-signs")
                        .told());
    }

    private static CarryOutSeizure carryOut(UUID id, boolean partyPresent, boolean handedOver) {
        CarryOutSeizure plain = Seizing.carryOut(Id.of(id), THINGS, true, "设备突发故障");
        return new CarryOutSeizure(
                Id.of(id),
                null,
                plain.day(),
                plain.begin(),
                plain.end(),
                null,
                plain.place(),
                THINGS,
                partyPresent,
                null,
                true,
                true,
                plain.statement(),
                plain.words(),
                Signing.SIGNED,
                true,
                handedOver,
                false,
                plain.whyNotFilmed(),
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }

    private static Id<Seizure> seizureOf(UUID of) {
        return Id.of(WORLD.read(register -> Seizure.of(register, of)).getFirst().uuid());
    }

    private static CommissionAppraisal appraisal(Id<EnforcementCase> of, Id<Seizure> seizure) {
        return new CommissionAppraisal(of, null, "打捆机", seizure, "示例检测中心", "性能", CaseWorld.DAY.plusDays(10));
    }

    private static Id<Seizure> seizedAndTested() {
        Id<EnforcementCase> of = PreparedMeans.caseWithSeizureInForce();
        WORLD.perform(WORLD.officer, appraisal(of, seizureOf(of.value())));
        return seizureOf(of.value());
    }

    private static Id<EnforcementCase> handedOnInSilence() {
        Id<Preservation> one = Id.of(PreparedMeans.held().value());
        WORLD.perform(WORLD.head, new SettlePreserved(one, null, PreservedFate.TRANSFER, "移送有权机关"));
        Id<EnforcementCase> of = Id.of(
                WORLD.read(register -> register.load(Preservation.class, one)).caseId());
        WORLD.perform(WORLD.head, CaseWorld.died(of));
        return of;
    }

    private static Id<EnforcementCase> heldLongerInSilence() {
        Id<Seizure> one = PreparedMeans.inForce();
        WORLD.perform(WORLD.head, new ExtendSeizure(one, null, 10, "情况复杂。"));
        WORLD.perform(WORLD.head, new LiftSeizure(one, null, LiftGround.NOT_NEEDED, "不再需要。"));
        Id<EnforcementCase> of =
                Id.of(WORLD.read(register -> register.load(Seizure.class, one)).caseId());
        for (CustodyItem thing : WORLD.read(register -> CustodyItem.heldBy(register, one.value()))) {
            WORLD.perform(WORLD.officer, PreparedMeans.movement(thing.uuid(), Movement.RETURN));
            WORLD.perform(CUSTODIAN, new SignMovement(Id.of(thing.uuid()), null, null));
        }
        WORLD.perform(WORLD.head, CaseWorld.died(of));
        return of;
    }

    private static Id<EnforcementCase> appraised() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        WORLD.prove(of);
        WORLD.perform(WORLD.officer, appraisal(of, null));
        WORLD.perform(WORLD.officer, WORLD.report(of, PreparedCases.FINE, false, Set.of()));
        WORLD.perform(WORLD.officer, WORLD.notice(of, PreparedCases.FINE, CaseWorld.DAY));
        WORLD.perform(WORLD.officer, WORLD.waiver(of, CaseWorld.DAY, "书面放弃"));
        return of;
    }

    private static AskMovement sale(UUID id, boolean evidenceKept) {
        return new AskMovement(Id.of(id), null, Movement.SELL, "按规定办理", "县公物仓", new BigDecimal("100.00"), evidenceKept);
    }

    private static Id<? extends Dossier> dangerousAndTaken() {
        Id<CustodyItem> one = PreparedMeans.taken();
        WORLD.perform(CUSTODIAN, new DescribeThing(one, null, Nature.DANGEROUS));
        return one;
    }

    private static Id<? extends Dossier> perishable() {
        Id<? extends Dossier> one = PreparedMeans.thing();
        WORLD.perform(CUSTODIAN, new DescribeThing(Id.of(one.value()), null, Nature.PERISHABLE));
        return one;
    }

    /** Confiscated and stored; the keeper asks that it be destroyed, and the head agrees. */
    private static Id<? extends Dossier> approvedOfKeeper() {
        Id<CustodyItem> one = PreparedMeans.taken();
        WORLD.perform(WORLD.officer, new AskMovement(one, null, Movement.IN, "入库", "一号库", null, false));
        WORLD.perform(CUSTODIAN, new SignMovement(one, null, null));
        WORLD.perform(CUSTODIAN, PreparedMeans.movement(one.value(), Movement.DESTROY));
        WORLD.perform(WORLD.head, new ApproveMovement(one, null, "同意"));
        return one;
    }

    /** A shelf of its own, told by the thing on it, counted and not yet signed. */
    private static Id<StockTake> counted(Actor by) {
        Id<CustodyItem> item = Id.of(PreparedMeans.thing().value());
        String place = SHELF + item;
        WORLD.perform(WORLD.officer, new AskMovement(item, null, Movement.IN, "入库", place, null, false));
        WORLD.perform(CUSTODIAN, new SignMovement(item, null, null));
        return Id.of(WORLD.perform(by, new CountPlace(place, List.of("打捆机；小型；台；1"), null))
                .dossier());
    }
}
