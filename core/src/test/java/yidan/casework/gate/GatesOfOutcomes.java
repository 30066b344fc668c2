package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.Confiscating;
import yidan.casework.Disposing;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.PreparedMeans;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ListConfiscated;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.custody.outcome.LossCause;
import yidan.evidence.custody.outcome.RemitProceeds;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/** The gates before a thing is destroyed, lost, or turned into money for the treasury. Source: 行政处罚法 第七十四条; 行政强制法 第二十六条、第二十七条. */
final class GatesOfOutcomes {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DECIDED = PreparedCases.HEARING_TERM_OVER;
    private static final BigDecimal PRICE = new BigDecimal("100.00");

    private GatesOfOutcomes() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "confiscated thing destroyed by no rule",
                                once("PreparedMeans taken", PreparedMeans::taken),
                                WORLD.officer,
                                id -> destruction(id, "环保部门要求"),
                                "custody.destroyed-by-no-rule")
                        .on(DECIDED)
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'DESTROY', gone_on = '2026-03-10'",
                                "custody_item_destroyed_under_a_rule"),
                Gate.shut(
                                "confiscated thing goes before its party was served the decision",
                                GatesOfOutcomes::unserved,
                                WORLD.officer,
                                id -> destruction(id, PreparedMeans.DESTROYING),
                                "custody.decision-not-served")
                        .on(DECIDED),
                Gate.shut(
                        "thing that the law destroys goes and no picture of it stays",
                        GatesOfOutcomes::toDestroy,
                        WORLD.officer,
                        id -> destruction(id, null),
                        "custody.no-photo"),
                Gate.shut(
                                "case closed before the treasury has what was paid",
                                once("GatesOfOutcomes performed", GatesOfOutcomes::performed),
                                WORLD.officer,
                                id -> new ProposeClosing(Id.of(id), null, ClosingKind.PERFORMED, "已经没收。"),
                                "case.proceeds-not-in-treasury")
                        .on(DECIDED)
                        .inSql("custody_item.case_id", "filed = true", "custody_item_in_treasury_before_filing"),
                Gate.shut(
                                "a part of what was paid for the treasury",
                                once("GatesOfOutcomes sold", GatesOfOutcomes::sold),
                                WORLD.officer,
                                id -> new RemitProceeds(
                                        Id.of(id), null, DECIDED, new BigDecimal("99.99"), "国库 01", null),
                                "treasury.amount-differs")
                        .on(DECIDED),
                Gate.shut(
                                "paid to the treasury and no receipt of it",
                                once("GatesOfOutcomes sold", GatesOfOutcomes::sold),
                                WORLD.officer,
                                id -> new RemitProceeds(Id.of(id), null, DECIDED, PRICE, "国库 01", null),
                                "treasury.receipt-not-attached")
                        .on(DECIDED)
                        .inSql("custody_item", "remitted_on = '2026-03-10'", "custody_item_remitted"),
                Gate.shut(
                                "thing of the party lost and nothing settled with him",
                                once("PreparedMeans thing", PreparedMeans::thing),
                                WORLD.officer,
                                id -> new ReportLoss(Id.of(id), null, LossCause.MISSING, "清点不见。", " ", null),
                                "custody.loss-not-settled")
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'LOST', gone_on = '2026-03-02', lost_cause = 'MISSING'",
                                "custody_item_lost_and_settled"),
                Gate.shut(
                                "more reported as lost than is there",
                                once("PreparedMeans thing", PreparedMeans::thing),
                                WORLD.officer,
                                id -> new ReportLoss(
                                        Id.of(id),
                                        null,
                                        LossCause.SPOILT,
                                        new BigDecimal("1.5"),
                                        "清点不见。",
                                        "已经赔偿。",
                                        java.util.List.of(WORLD.photo())),
                                "custody.more-lost-than-there")
                        .inSql(
                                "custody_item",
                                "pending_movement = 'LOST', pending_quantity = quantity + 0.5",
                                "custody_item_lost_in_part"),
                Gate.shut(
                                "loss signed before the head approved it",
                                once("GatesOfOutcomes lost", GatesOfOutcomes::lost),
                                PreparedMeans.CUSTODIAN,
                                id -> new SignMovement(Id.of(id), null, "属实"),
                                "custody.not-approved")
                        .inSql(
                                "custody_item",
                                "stage = 'GONE', outcome = 'LOST', gone_on = '2026-03-02'",
                                "custody_item_lost_with_its_cause"));
    }

    private static AskMovement destruction(UUID id, String rule) {
        return new AskMovement(Id.of(id), null, Movement.DESTROY, "按规定办理", "专业机构", null, rule, true);
    }

    /** Confiscated by a decision of which its party does not know yet. */
    private static Id<? extends Dossier> unserved() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        Confiscating.decided(of);
        WORLD.perform(WORLD.officer, new ListConfiscated(of, null, PreparedMeans.THINGS, "一号库", null));
        return Id.of(WORLD.read(register -> CustodyItem.ofCase(register, of.value()))
                .getFirst()
                .uuid());
    }

    private static Id<CustodyItem> toDestroy() {
        Id<Seizure> seizure = PreparedMeans.inForce();
        WORLD.perform(
                WORLD.head,
                new DecideOnSeized(
                        seizure, null, SeizedFate.DESTROYED, BasisKind.LAW, PreparedMeans.DESTROYING, "依法销毁。"));
        return Id.of(WORLD.read(register -> CustodyItem.heldBy(register, seizure.value()))
                .getFirst()
                .uuid());
    }

    private static Id<CustodyItem> sold() {
        Id<CustodyItem> one = PreparedMeans.taken();
        WORLD.perform(WORLD.officer, new AskMovement(one, null, Movement.SELL, "公开拍卖", "县公物仓", PRICE, false));
        WORLD.perform(WORLD.head, new ApproveMovement(one, null, "同意"));
        WORLD.perform(PreparedMeans.CUSTODIAN, Disposing.of(WORLD, one, "已经拍卖。"));
        return one;
    }

    private static Id<EnforcementCase> performed() {
        Id<CustodyItem> one = sold();
        Id<EnforcementCase> of = Id.of(
                WORLD.read(register -> register.load(CustodyItem.class, one)).caseId());
        WORLD.perform(WORLD.officer, new RecordPerformance(of, null, DECIDED, "物品已经没收。"));
        return of;
    }

    private static Id<CustodyItem> lost() {
        Id<CustodyItem> one = Id.of(PreparedMeans.thing().value());
        WORLD.perform(
                WORLD.officer,
                new ReportLoss(one, null, LossCause.MISSING, "清点不见。", "已经赔偿。", java.util.List.of(WORLD.photo())));
        return one;
    }
}
