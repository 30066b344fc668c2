package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.PreparedMeans;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.Seizure;
import yidan.tenancy.Id;

/** A head who has withdrawn from the case approves nothing in it. Source: 行政处罚法 第四十三条; 临政发〔2023〕14号 一、五 第三条（四）. */
final class GatesOfWithdrawals {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final String BY_HAND = "decided_by = 'niudu-head'";

    private GatesOfWithdrawals() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "opening approved by a head who has withdrawn",
                                once("GatesOfWithdrawals proposed", GatesOfWithdrawals::proposed),
                                WORLD.head,
                                id -> new ApproveOpening(Id.of(id), null, "同意"),
                                "case.has-withdrawn")
                        .told()
                        .inSql(
                                "enforcement_case",
                                "stage = 'INVESTIGATING', opening_decided_by = 'niudu-head', opening_decided_at = now()",
                                "case_opened_by_who_stayed"),
                Gate.shut(
                                "preservation approved by a head who has withdrawn",
                                once("GatesOfWithdrawals preservation", GatesOfWithdrawals::preservation),
                                WORLD.head,
                                id -> new ApprovePreservation(Id.of(id), null, null),
                                "case.has-withdrawn")
                        .told()
                        .inSql("evidence_preservation", BY_HAND, "preservation_decided_by_who_stayed"),
                Gate.shut(
                                "seizure approved by a head who has withdrawn",
                                once("GatesOfWithdrawals seizure", GatesOfWithdrawals::seizure),
                                WORLD.head,
                                id -> new ApproveSeizure(Id.of(id), null, null),
                                "case.has-withdrawn")
                        .told()
                        .inSql("seizure", BY_HAND, "seizure_decided_by_who_stayed"),
                Gate.shut(
                                "execution decided by a head who has withdrawn from the case",
                                once("GatesOfWithdrawals execution", GatesOfWithdrawals::execution),
                                WORLD.head,
                                id -> PreparedExecutions.instead(
                                        Id.of(id), PreparedCases.HEARING_TERM_OVER, null, false),
                                "case.has-withdrawn")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql(
                                "enforcement",
                                "decided_on = opened_on, decided_by = 'niudu-head'",
                                "enforcement_decided_by_who_stayed"));
    }

    private static Id<EnforcementCase> proposed() {
        Id<EnforcementCase> id = Id.of(
                WORLD.perform(WORLD.officer, WORLD.proposal(PreparedCases.ITEM)).dossier());
        withdraws(id);
        return id;
    }

    /** Asked for before he withdraws. */
    private static Id<Preservation> preservation() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        WORLD.perform(WORLD.officer, new AskPreservation(of, null, "可能灭失", PreparedMeans.THINGS));
        withdraws(of);
        return Id.of(WORLD.read(register -> Preservation.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    /** And after it. */
    private static Id<Seizure> seizure() {
        Id<EnforcementCase> of = WORLD.opened(PreparedCases.ITEM);
        withdraws(of);
        return PreparedMeans.seizure(of, false);
    }

    /** What the deputy has decided, and what is to be cleared at once on its account. */
    private static Id<Enforcement> execution() {
        Id<EnforcementCase> of = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        withdraws(of);
        WORLD.world.itIs(PreparedCases.HEARING_TERM_OVER);
        WORLD.perform(WORLD.deputy, WORLD.decision(of, PreparedCases.FINE));
        return PreparedExecutions.instead(of, SubstitutionGround.TO_CLEAR_AT_ONCE);
    }

    private static void withdraws(Id<EnforcementCase> of) {
        WORLD.perform(
                WORLD.officer,
                new AskWithdrawal(
                        of, null, WORLD.person("niudu-head"), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。"));
        WORLD.perform(WORLD.deputy, new DecideWithdrawal(of, null, true, null, null, "情况属实。"));
    }
}
