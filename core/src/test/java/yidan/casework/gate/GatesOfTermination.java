package yidan.casework.gate;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.ending.DiscontinueGround;
import yidan.tenancy.Id;

/** The gates before a case ends without a decision on what was done. Source: 行政处罚法 第二十二条、第二十九条、第五十七条、第五十八条. */
final class GatesOfTermination {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate TODAY = PreparedCases.HEARING_TERM_OVER;
    private static final String ENDED =
            "stage = 'DECIDED', ruling_kind = 'DISCONTINUED', decided_on = '2026-03-10', decided_by = 'niudu-head'";
    private static final String PROVED = ENDED + ", discontinue_proof = '证明', discontinue_ground = ";

    private GatesOfTermination() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "proposed penalty dropped while its review runs",
                                GatesOfReviews::underReview,
                                WORLD.head,
                                id -> elsewhere(Id.of(id)),
                                "case.review-running")
                        .on(TODAY)
                        .inSql(
                                "enforcement_case",
                                PROVED + "'OTHER_BODY', discontinue_elsewhere = '邻乡'",
                                "case_terminated_after_review"),
                Gate.shut(
                                "proposed penalty dropped with evidence that nobody has weighed",
                                GatesOfTermination::unweighed,
                                WORLD.head,
                                id -> elsewhere(Id.of(id)),
                                "case.evidence-not-weighed")
                        .on(TODAY)
                        .inSql(
                                "enforcement_case",
                                PROVED + "'OTHER_BODY', discontinue_elsewhere = '邻乡'",
                                "case_terminated_after_weighing"),
                opened(
                        "person who is said to be wound up",
                        ended(DiscontinueGround.ENDED, null),
                        "ruling.ground-of-another-party",
                        PROVED + "'ENDED'",
                        "case_terminated_as_the_party_is"),
                opened(
                        "case left to another body that nobody names",
                        ended(DiscontinueGround.OTHER_BODY, null),
                        "ruling.elsewhere-missing",
                        PROVED + "'OTHER_BODY'",
                        "case_terminated_as_the_party_is"),
                opened(
                        "case left to another one that is not there",
                        ended(DiscontinueGround.SAME_CONDUCT, "没有这个案号"),
                        "ruling.no-such-case",
                        ENDED,
                        "case_terminated_on_a_ground"));
    }

    private static Gate opened(
            String name, Function<Id<EnforcementCase>, Act> act, String refusal, String byHand, String constraint) {
        return Gate.shut(name, () -> WORLD.opened(PreparedCases.ITEM), WORLD.head, id -> act.apply(Id.of(id)), refusal)
                .inSql("enforcement_case", byHand, constraint);
    }

    private static Function<Id<EnforcementCase>, Act> ended(DiscontinueGround ground, String elsewhere) {
        return id -> new Discontinue(id, null, ground, "证明材料。", elsewhere, "无法继续。");
    }

    private static Discontinue elsewhere(Id<EnforcementCase> id) {
        return new Discontinue(id, null, DiscontinueGround.OTHER_BODY, "证明材料。", "临猗县楚侯乡人民政府", "无法继续。");
    }

    private static Id<EnforcementCase> unweighed() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        WORLD.evidence(id);
        WORLD.world.itIs(TODAY);
        return id;
    }
}
