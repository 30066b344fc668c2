package yidan.casework.decision;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.FineLimits;
import yidan.casework.Minors;
import yidan.casework.Prescription;
import yidan.casework.SameConduct;
import yidan.casework.discretion.Discretion;
import yidan.casework.handover.HandOver;
import yidan.casework.notice.SignedRecords;
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.CasePapers;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.penalty.ToPerform;
import yidan.casework.preservation.UnusedMeans;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 作出行政处罚决定：已查证、已告知并听取、已听证、已审核、已讨论，不重于告知的内容，在幅度之内，同一违法行为只罚款一次。 Source: 行政处罚法 第五十七条至第五十九条、第六十二条、第六十五条.
 *
 * @param departure why it departs from the benchmark, where it does: by another grade, by a fine outside of its range, by
 *     none, by another weight than the ticked circumstances give; null where it does not
 * @param provision the printed article and conduct by which it fines; null where the item prints one at most
 * @param serious 情节严重 the facts; null where it is not
 * @param performManner 履行方式 of what is neither money nor a warning; null where there is nothing else
 * @param performWithin 履行期限 in days from the receipt of the decision, 0 at once; null with it
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({
    CaseGates.NOT_HANDLER,
    CaseGates.APPROVED,
    CaseGates.WITHDRAWAL_SETTLED,
    CaseGates.NO_CRIME_PENDING,
    CaseGates.APPRAISED,
    CaseGates.TERM_RUNNING,
    CaseGates.PROVED,
    CaseGates.PENALTY_PROPOSED,
    CaseGates.TOLD,
    CaseGates.HEARD,
    CaseGates.REVIEWED,
    CaseGates.NO_CRIME_SUSPECTED,
    CaseGates.DISCUSSED,
    CaseGates.ALL_WEIGHED
})
@Basis({
    "cn-penalty-2021:#57",
    "cn-penalty-2021:#46",
    "cn-penalty-2021:#27",
    "cn-penalty-2021:#29",
    "cn-penalty-2021:#36",
    "cn-penalty-2021:#58",
    "cn-penalty-2021:#62",
    "cn-penalty-2021:#59"
})
@Irrevocable
public record DecidePenalty(
        Id<EnforcementCase> on,
        Long seen,
        Set<PenaltyKind> kinds,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal fine,
        @Digits(integer = 10, fraction = 4) @Positive BigDecimal quantity,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal confiscatedGains,
        @Size(max = 1000) String confiscatedGoods,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal goodsValue,
        @Size(max = 1000) String penaltyWords,
        Mitigation mitigation,
        @Size(max = 100) String grade,
        @Size(max = 2000) String discretion,
        @Size(max = 1000) String departure,
        @NotBlank @Size(max = 10000) String reasons,
        @Size(max = 300) String provision,
        @Size(max = 1000) String serious,
        @Size(max = 500) String performManner,
        @PositiveOrZero Integer performWithin)
        implements ActOn<EnforcementCase>, DecisionAct {

    /** Of an item that prints one provision at most, nothing serious, and nothing to perform but to pay. */
    public DecidePenalty(
            Id<EnforcementCase> on,
            Long seen,
            Set<PenaltyKind> kinds,
            BigDecimal fine,
            BigDecimal quantity,
            BigDecimal confiscatedGains,
            String confiscatedGoods,
            BigDecimal goodsValue,
            String penaltyWords,
            Mitigation mitigation,
            String grade,
            String discretion,
            String reasons) {
        this(
                on,
                seen,
                kinds,
                fine,
                quantity,
                confiscatedGains,
                confiscatedGoods,
                goodsValue,
                penaltyWords,
                mitigation,
                grade,
                discretion,
                null,
                reasons,
                null,
                null,
                null,
                null);
    }

    /** What is known before anything is written. */
    public static List<Runnable> beforehand(EnforcementCase dossier, Desk desk) {
        return List.of(
                () -> StillCertified.of(desk, dossier, desk.today()),
                () -> Prescription.check(desk.register(), dossier.conduct()),
                () -> Discretion.requireAssessed(
                        desk, dossier, dossier.penalty().flatMap(Penalty::provision)),
                () -> Minors.requireAge(dossier),
                () -> DecisionTerm.check(desk, dossier),
                () -> Filming.require(desk, dossier, FilmedStep.HEARING),
                () -> SignedRecords.requireBeforeDecision(dossier, desk));
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Penalty decided = new Penalty(
                        kinds,
                        fine,
                        quantity,
                        confiscatedGains,
                        confiscatedGoods,
                        goodsValue,
                        penaltyWords,
                        mitigation,
                        grade,
                        discretion)
                .under(provision, serious)
                .departing(departure);
        StillCertified.of(desk, dossier, desk.today());
        ToPerform said = ToPerform.of(decided.kinds(), performManner, performWithin);
        Prescription.check(desk.register(), dossier.conduct());
        FineLimits.check(desk, dossier, decided);
        Discretion.check(desk, dossier, decided);
        Minors.check(desk, dossier, decided);
        SameConduct.check(desk, dossier, decided);
        SameConduct.checkElsewhere(desk, dossier, decided);
        DecisionTerm.check(desk, dossier);
        Filming.require(desk, dossier, FilmedStep.HEARING);
        SignedRecords.requireBeforeDecision(dossier, desk);
        UnusedMeans.lapse(desk, dossier);
        dossier.ruling().isToBePerformed(said);
        dossier.punish(decided, desk.today(), desk.actor().user(), reasons);
        CasePapers papers = CasePapers.of(dossier, desk);
        papers.issue(
                FormKind.PENALTY_DECISION,
                CasePapers.penalty(decided, papers.said(FormKind.PENALTY_DECISION, "reasons")));
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.PENALTY_DECISION, dossier);
        clocks.stop(Terms.HEARING_REQUEST, dossier);
        clocks.start(Terms.DECISION_SERVED, dossier);
        HandOver.of(desk, dossier);
    }
}
