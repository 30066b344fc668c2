package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.ProposeClosing;
import yidan.party.PartyKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** The gates of the summary procedure and of money that is taken on the spot. Source: 行政处罚法 第五十一条、第五十二条、第六十八条至第七十一条. */
final class GatesOnTheSpot {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final BigDecimal THOUSAND = new BigDecimal("1000.00");
    private static final String GROWN_UP = "140821198503150012";

    private GatesOnTheSpot() {}

    static Stream<Gate> all() {
        Id<StaffMember> first = WORLD.person("niudu-officer1");
        return Stream.of(
                Gate.opening(
                        "decided on the spot by one officer",
                        WORLD.officer,
                        () -> decision(GROWN_UP, null, true, first),
                        "case.one-officer-twice"),
                Gate.opening(
                        "decided on the spot by who is none of the two",
                        WORLD.third,
                        () -> decision(GROWN_UP, null, true, WORLD.person("niudu-officer2")),
                        "case.not-the-handler"),
                Gate.opening(
                        "decided on the spot without showing certificates",
                        WORLD.officer,
                        () -> decision(GROWN_UP, null, false, WORLD.person("niudu-officer2")),
                        "record.certificates-not-shown"),
                Gate.opening(
                        "child fined on the spot",
                        WORLD.officer,
                        () -> decision(null, LocalDate.of(2013, 5, 1), true, WORLD.person("niudu-officer2")),
                        "case.child"),
                Gate.opening(
                        "minor fined on the spot like a grown-up",
                        WORLD.officer,
                        () -> decision(null, LocalDate.of(2011, 5, 1), true, WORLD.person("niudu-officer2")),
                        "case.minor-must-be-lighter"),
                Gate.opening(
                        "fined on the spot for what was done more than two years ago",
                        WORLD.officer,
                        () -> done(LocalDate.of(2024, 3, 1)),
                        "case.prescribed"),
                Gate.opening(
                        "fined on the spot without asking how old",
                        WORLD.officer,
                        () -> decision(null, null, true, WORLD.person("niudu-officer2")),
                        "case.age-unknown"),
                Gate.opening(
                        "fine on the spot above the item's range",
                        WORLD.officer,
                        () -> under(
                                GatesOfPenalties.HEAPED,
                                WORLD.onTheSpot(
                                        GatesOfPenalties.RANGED,
                                        PartyKind.ORGANISATION,
                                        EnumSet.of(PenaltyKind.FINE),
                                        new BigDecimal("50.01"))),
                        "fine.above-range"),
                Gate.opening(
                        "fined on the spot by a provision that goes by gains nobody asked for",
                        WORLD.officer,
                        () -> under(
                                GatesOfPenalties.PLOUGHED,
                                WORLD.onTheSpot(
                                        GatesOfPenalties.GRASS,
                                        PartyKind.ORGANISATION,
                                        EnumSet.of(PenaltyKind.FINE),
                                        THOUSAND)),
                        "gains.not-said"),
                Gate.opening(
                        "decided on the spot without ticking the facts of the benchmark",
                        WORLD.officer,
                        () -> weighed(PenaltyKind.FINE, "300.00", null, null),
                        "discretion.nothing-ticked"),
                Gate.opening(
                        "another grade on the spot without reasons",
                        WORLD.officer,
                        () -> weighed(PenaltyKind.FINE, "300.00", GatesOfDiscretion.LIGHT, "较重"),
                        "discretion.departs-without-reasons"),
                Gate.opening(
                        "no fine on the spot where the grade asks for one, without reasons",
                        WORLD.officer,
                        () -> weighed(PenaltyKind.WARNING, null, GatesOfDiscretion.LIGHT, null),
                        "discretion.no-fine-departs"),
                Gate.shut(
                                "fine on the spot outside the grade without reasons",
                                GatesOnTheSpot::weighed,
                                WORLD.officer,
                                id -> weighed(PenaltyKind.FINE, "500.01", GatesOfDiscretion.LIGHT, null),
                                "discretion.fine-departs")
                        .inSql("enforcement_case", "fine = 500.01", "case_departs_with_reasons"),
                Gate.opening(
                        "grade on the spot that counts what nobody has measured",
                        WORLD.officer,
                        () -> measured(GatesOfDiscretion.BY_VALUE),
                        "discretion.nothing-measured"),
                Gate.opening(
                        "grade on the spot that counts gains",
                        WORLD.officer,
                        () -> measured(GatesOfDiscretion.BY_GAINS),
                        "discretion.gains-on-the-spot"),
                Gate.shut(
                        "more than a hundred yuan taken on the spot as little",
                        once("GatesOnTheSpot fined", GatesOnTheSpot::fined),
                        WORLD.officer,
                        id -> collection(Id.of(id), OnTheSpotGround.SMALL),
                        "collection.not-small"),
                Gate.shut(
                        "taken on the spot as hard to enforce later, and nobody says why",
                        once("GatesOnTheSpot fined", GatesOnTheSpot::fined),
                        WORLD.officer,
                        id -> new CollectOnTheSpot(
                                Id.of(id), null, CaseWorld.DAY, OnTheSpotGround.HARD_LATER, THOUSAND, "晋财现 " + id),
                        "collection.not-hard-later"),
                Gate.shut(
                                "fine of the ordinary procedure taken on the spot",
                                once("PreparedCases served", PreparedCases::served),
                                WORLD.officer,
                                id -> collection(Id.of(id), OnTheSpotGround.HARD_LATER),
                                "collection.summary-only")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                        "brought to the bank before it was handed in",
                        once("GatesOnTheSpot fined", GatesOnTheSpot::fined),
                        WORLD.leader,
                        id -> new BankFine(Id.of(id), null, CaseWorld.DAY, "农行 0001"),
                        "collection.nothing-handed-in"),
                Gate.shut(
                                "money taken on the spot handed in on a day before it was taken",
                                GatesOnTheSpot::collected,
                                WORLD.officer,
                                id -> new HandInFine(Id.of(id), null, CaseWorld.DAY.minusDays(1), "镇财政所"),
                                "day.before-step")
                        .inSql(
                                "deadline.dossier_id",
                                "met_at = started_at - interval '1 day'",
                                "deadline_fine_passed_on_in_order"),
                Gate.shut(
                                "brought to the bank on a day before it was handed in",
                                GatesOnTheSpot::handedIn,
                                WORLD.leader,
                                id -> new BankFine(Id.of(id), null, CaseWorld.DAY.minusDays(1), "农行 0001"),
                                "day.before-step")
                        .inSql(
                                "deadline.dossier_id",
                                "met_at = started_at - interval '1 day'",
                                "deadline_fine_passed_on_in_order"),
                Gate.shut(
                        "landed before it was taken on water",
                        once("GatesOnTheSpot fined", GatesOnTheSpot::fined),
                        WORLD.officer,
                        id -> Otherwise.with(
                                collection(Id.of(id), OnTheSpotGround.HARD_LATER),
                                "landedOn",
                                CaseWorld.DAY.minusDays(1)),
                        "collection.landed-before"),
                Gate.shut(
                                "decided on the spot, closed and never reported",
                                GatesOnTheSpot::collected,
                                WORLD.officer,
                                id -> new ProposeClosing(Id.of(id), null, ClosingKind.PERFORMED, "已履行"),
                                "closing.spot-not-filed")
                        .inSql(
                                "enforcement_case",
                                "stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-03-02',"
                                        + " closed_by = 'niudu-head'",
                                "case_closed_spot_filed"));
    }

    private static Id<EnforcementCase> fined() {
        return Id.of(WORLD.perform(
                        WORLD.officer,
                        WORLD.onTheSpot(
                                WORLD.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), THOUSAND))
                .dossier());
    }

    private static Id<EnforcementCase> collected() {
        Id<EnforcementCase> id = fined();
        WORLD.perform(WORLD.officer, collection(id, OnTheSpotGround.HARD_LATER));
        return id;
    }

    private static Id<EnforcementCase> handedIn() {
        Id<EnforcementCase> id = collected();
        WORLD.perform(WORLD.officer, new HandInFine(id, null, CaseWorld.DAY, "镇财政所"));
        return id;
    }

    private static CollectOnTheSpot collection(Id<EnforcementCase> id, OnTheSpotGround ground) {
        return new CollectOnTheSpot(id, null, CaseWorld.DAY, ground, THOUSAND, "晋财现 " + id, "当事人流动经营，没有固定住所。", false);
    }

    private static Act decision(String number, LocalDate born, boolean shown, Id<StaffMember> assistant) {
        DecideOnTheSpot plain = WORLD.onTheSpot(
                WORLD.item("消防"), PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal("100.00"));
        return Otherwise.with(
                plain, "partyNumber", number, "born", born, "certificatesShown", shown, "assistant", assistant);
    }

    private static Id<EnforcementCase> weighed() {
        return Id.of(WORLD.perform(WORLD.officer, weighed(PenaltyKind.FINE, "300.00", GatesOfDiscretion.LIGHT, null))
                .dossier());
    }

    private static DecideOnTheSpot weighed(PenaltyKind kind, String fine, String fact, String grade) {
        GatesOfDiscretion.inForce();
        return Otherwise.with(
                WORLD.onTheSpot(
                        GatesOfDiscretion.ITEM,
                        PartyKind.ORGANISATION,
                        EnumSet.of(kind),
                        fine == null ? null : new BigDecimal(fine)),
                "ticked",
                fact == null ? null : List.of(fact),
                "grade",
                grade);
    }

    private static DecideOnTheSpot measured(String fact) {
        return Otherwise.with(
                WORLD.onTheSpot(
                        GatesOfDiscretion.measured(), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), THOUSAND),
                "ticked",
                List.of(fact));
    }

    private static Act done(LocalDate conductOn) {
        return Otherwise.with(
                WORLD.onTheSpot(WORLD.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), THOUSAND),
                "conductOn",
                conductOn);
    }

    /** The same by one of the provisions that the item prints. */
    private static DecideOnTheSpot under(String provision, DecideOnTheSpot act) {
        return Otherwise.with(act, "provision", provision);
    }
}
