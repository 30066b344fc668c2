package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedSetOff;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.setoff.ReturnSurplus;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.tenancy.Id;

/** The gates before what was seized is auctioned for the fine. Source: 行政强制法 第二十八条、第三十八条、第四十六条第三款. */
final class GatesOfSetOff {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final String DECIDED = "stage = 'SETTLED', settled_on = '2026-10-20', set_off_decision = id";
    private static final String PROPOSED =
            "set_off_auctioneer = '拍卖公司', set_off_reasons = '逾期', set_off_proposed_on = '2026-10-20'";

    private GatesOfSetOff() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "seized things auctioned while the party may still sue",
                                once("GatesOfSetOff demanded", GatesOfSetOff::demanded),
                                WORLD.officer,
                                id -> PreparedSetOff.proposal(Id.of(id), PreparedSetOff.WHY_HELD),
                                "court.party-may-still-sue")
                        .on(LocalDate.of(2026, 5, 20)),
                Gate.shut(
                                "seized things auctioned beyond their term and nobody says why they are held",
                                once("GatesOfSetOff demanded", GatesOfSetOff::demanded),
                                WORLD.officer,
                                id -> PreparedSetOff.proposal(Id.of(id), null),
                                "setoff.held-beyond-its-term")
                        .on(PreparedSetOff.DAY)
                        .inSql("seizure", DECIDED + ", " + PROPOSED, "seizure_set_off_as_decided"),
                Gate.shut(
                                "set-off decided that nobody has proposed",
                                once("GatesOfSetOff demanded", GatesOfSetOff::demanded),
                                WORLD.head,
                                id -> new SetOffSeized(Id.of(id), null),
                                "setoff.not-proposed")
                        .on(PreparedSetOff.DAY)
                        .inSql("seizure", DECIDED + ", set_off_held_why = '下落不明'", "seizure_set_off_decided"),
                Gate.shut(
                                "set-off proposed by who does not handle the case",
                                once("GatesOfSetOff demanded", GatesOfSetOff::demanded),
                                WORLD.third,
                                id -> PreparedSetOff.proposal(Id.of(id), PreparedSetOff.WHY_HELD),
                                "case.not-the-handler")
                        .on(PreparedSetOff.DAY)
                        .told(),
                Gate.shut(
                                "set-off proposed a second time",
                                once("GatesOfSetOff major", GatesOfSetOff::major),
                                WORLD.officer,
                                id -> PreparedSetOff.proposal(Id.of(id), PreparedSetOff.WHY_HELD),
                                "setoff.proposed-already")
                        .on(PreparedSetOff.DAY),
                Gate.shut(
                                "set-off decided without the review it needs",
                                once("GatesOfSetOff major", GatesOfSetOff::major),
                                WORLD.head,
                                id -> new SetOffSeized(Id.of(id), null),
                                "setoff.review-missing")
                        .on(PreparedSetOff.DAY)
                        .told()
                        .inSql("seizure", DECIDED, "seizure_set_off_after_review"),
                Gate.shut(
                                "auction before the decision on it has reached the party",
                                GatesOfSetOff::toAuction,
                                WORLD.officer,
                                id -> auction(id),
                                "setoff.execution-not-served")
                        .on(PreparedSetOff.DAY)
                        .inSql("custody_item", "filed = true", "custody_item_auctioned_before_filing"),
                Gate.shut(
                                "surplus paid back and nobody has signed for it",
                                once("PreparedSetOff surplus", PreparedSetOff::surplus),
                                WORLD.officer,
                                id -> new ReturnSurplus(
                                        Id.of(id),
                                        null,
                                        PreparedSetOff.DAY,
                                        "赵某某",
                                        "余款 1",
                                        CaseWorld.sign(),
                                        null,
                                        null),
                                "setoff.surplus-unsigned")
                        .on(PreparedSetOff.DAY)
                        .inSql(
                                "enforcement_case",
                                "stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-10-20'",
                                "case_closed_with_surplus_returned"));
    }

    private static Id<Seizure> demanded() {
        Id<EnforcementCase> of = PreparedSetOff.served();
        PreparedSetOff.demanded(of);
        return PreparedSetOff.seizure(of);
    }

    private static Id<CustodyItem> toAuction() {
        Id<Seizure> one = demanded();
        WORLD.world.itIs(PreparedSetOff.DAY);
        PreparedSetOff.decided(one);
        return PreparedSetOff.thing(one, 0);
    }

    private static Id<Seizure> major() {
        Id<Seizure> one = demanded();
        WORLD.world.itIs(PreparedSetOff.DAY);
        PreparedSetOff.proposed(one);
        PreparedSetOff.requireReview(one);
        return one;
    }

    private static AskMovement auction(UUID id) {
        return new AskMovement(Id.of(id), null, Movement.SELL, "依法拍卖", "买受人", new BigDecimal("100.00"), false);
    }
}
