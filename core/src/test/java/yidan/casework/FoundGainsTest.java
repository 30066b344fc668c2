package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Otherwise;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.penalty.GainsFound;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** What was found of gains chooses the range and is confiscated; on the spot the ranges hold as well. */
class FoundGainsTest {

    private final CaseWorld world = CaseWorld.get();
    private final PrintedRanges ranges = new PrintedRanges(world);

    /** What was found of gains beside what is ticked; the party of 第六十六条. */
    private ReportInvestigation gaining(
            Id<EnforcementCase> on, String fine, String gains, String back, String confiscated, String how) {
        Set<PenaltyKind> kinds = EnumSet.of(PenaltyKind.FINE);
        if (confiscated != null) {
            kinds.add(PenaltyKind.CONFISCATION_OF_GAINS);
        }
        return new ReportInvestigation(
                on,
                null,
                "经查，事实清楚。",
                kinds,
                new BigDecimal(fine),
                null,
                confiscated == null ? null : new BigDecimal(confiscated),
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                false,
                Set.of(),
                ranges.provision("破坏草原", "开垦"),
                null,
                gains == null ? GainsFound.NONE : GainsFound.SOME,
                gains == null ? null : new BigDecimal(gains),
                back == null ? null : new BigDecimal(back),
                how);
    }

    @Test
    void gains_that_were_found_choose_the_range_and_are_confiscated_whatever_is_ticked() {
        Id<EnforcementCase> id = ranges.proved("破坏草原");
        String sold = "销售记录、询问笔录。";
        assertEquals(
                "gains.to-confiscate cn-penalty-2021:#28",
                ranges.refused(gaining(id, "50000.00", "1000.00", null, null, sold)),
                "left out, for the fifty thousand of those who gained nothing");
        assertEquals(
                "gains.to-confiscate cn-penalty-2021:#28",
                ranges.refused(gaining(id, "1000.00", "1000.00", null, "999.99", sold)));
        assertEquals(
                "gains.to-confiscate cn-penalty-2021:#28",
                ranges.refused(gaining(id, "1000.00", "1000.00", "400.00", "1000.00", sold)));
        assertEquals(
                "gains.more-returned cn-penalty-2021:#28",
                ranges.refused(gaining(id, "1000.00", "1000.00", "1000.01", null, sold)));
        assertEquals(
                "fine.above-range linyi-14:1.5#3",
                ranges.refused(gaining(id, "5000.01", "1000.00", "1000.00", null, sold)),
                "what all goes back was gained all the same");
        assertEquals(
                "gains.how-missing cn-penalty-2021:#28",
                ranges.refused(gaining(id, "50000.00", null, null, null, " ")),
                "the provision asks how it is known");
        assertEquals(
                "gains.none-to-confiscate cn-penalty-2021:#28",
                ranges.refused(gaining(id, "5000.00", null, null, "1000.00", "查无销售。")));
        world.perform(world.officer, gaining(id, "5000.00", "1000.00", "400.00", "600.00", sold));
        assertEquals("case_fine_within_range", ranges.byHand(id, "fine = 5000.01"));
        assertEquals(
                "case_range_by_gains",
                ranges.byHand(
                        id,
                        "fine_range_measure = 'YUAN', fine_range_most = 50000,"
                                + " fine_range_condition = 'WITHOUT_ILLEGAL_GAINS'"));
        assertEquals("case_gains_whole", ranges.byHand(id, "gains_how = null"));
        assertEquals("case_gains_whole", ranges.byHand(id, "gains_to_return = 1000.01"));
        Id<EnforcementCase> none = ranges.proved("破坏草原");
        world.perform(world.officer, gaining(none, "50000.00", null, null, null, "查无销售，植物当场放弃。"));
        assertTrue(world.reload(none).conduct().gains().orElseThrow().isNone());
    }

    @Test
    void on_the_spot_it_is_said_how_it_is_known_that_nothing_was_gained() {
        String mined = ranges.provision("破坏草原", "采砂");
        assertEquals("gains.not-said cn-penalty-2021:#28", ranges.refused(spot("破坏草原", "200.00", mined, null)));
        Id<EnforcementCase> id = Id.of(world.perform(world.officer, spot("破坏草原", "200.00", mined, "采出的砂当场回填。"))
                .dossier());
        assertEquals(
                "采出的砂当场回填。",
                world.reload(id).conduct().gains().orElseThrow().how().orElseThrow());
    }

    @Test
    void a_fine_on_the_spot_stays_within_the_range_too() {
        String heaped = ranges.provision("破坏村容镇貌", "乱堆");
        assertEquals("fine.above-range linyi-14:1.5#3", ranges.refused(spot("50.01", heaped)));
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, spot("50.00", heaped)).dossier());
        assertEquals("case_fine_within_range", ranges.byHand(id, "fine = 50.01"));
        assertEquals("case_fine_range_is_printed", ranges.byHand(id, "fine_range_most = 200"));
    }

    private DecideOnTheSpot spot(String fine, String under) {
        return spot("破坏村容镇貌", fine, under, null);
    }

    private DecideOnTheSpot spot(String item, String fine, String under, String noGains) {
        DecideOnTheSpot one =
                world.onTheSpot(world.item(item), PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal(fine));
        return Otherwise.with(one, "provision", under, "noGains", noGains);
    }
}
