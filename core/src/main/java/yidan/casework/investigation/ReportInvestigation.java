package yidan.casework.investigation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.FineLimits;
import yidan.casework.Minors;
import yidan.casework.Prescription;
import yidan.casework.ReviewTrigger;
import yidan.casework.discretion.Discretion;
import yidan.casework.major.MajorDecision;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.GainsFound;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.preservation.UnusedMeans;
import yidan.casework.recording.Filming;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 调查终结：写明事实、证据、依据和处理建议；情节复杂或者重大的，应当集体讨论并先经法制审核。 Source: 行政处罚法 第五十七条、第五十八条; 临政发〔2023〕14号 一、四 第九条.
 *
 * @param departure why it departs from the benchmark, where it does: by another grade, by a fine outside of its range, by
 *     none, by another weight than the ticked circumstances give; null where it does not
 * @param provision the printed article and conduct by which it fines; null where the item prints one at most
 * @param serious 情节严重 the facts; null where it is not
 * @param gainsFound whether the party gained by it; by that goes the range, and what is confiscated
 * @param gainsHow by what that was found; null where there are none and the provision does not ask
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER, CaseGates.APPROVED, CaseGates.PROVED, CaseGates.ALL_WEIGHED})
@Basis({
    "cn-penalty-2021:#57",
    "cn-penalty-2021:#46",
    "cn-penalty-2021:#36",
    "cn-penalty-2021:#28",
    "linyi-14:1.4#9",
    "linyi-14:1.5#3"
})
public record ReportInvestigation(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 10000) String findings,
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
        boolean complex,
        Set<ReviewTrigger> triggers,
        @Size(max = 300) String provision,
        @Size(max = 1000) String serious,
        @NotNull GainsFound gainsFound,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal illegalGains,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal gainsToReturn,
        @Size(max = 1000) String gainsHow)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** Which confiscates all that it found to be gained. */
    public ReportInvestigation(
            Id<EnforcementCase> on,
            Long seen,
            String findings,
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
            boolean complex,
            Set<ReviewTrigger> triggers,
            String provision,
            String serious) {
        this(
                on,
                seen,
                findings,
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
                complex,
                triggers,
                provision,
                serious,
                confiscatedGains == null ? GainsFound.NONE : GainsFound.SOME,
                confiscatedGains,
                null,
                confiscatedGains == null ? null : findings);
    }

    /** Of an item that prints one provision at most, and nothing serious. */
    public ReportInvestigation(
            Id<EnforcementCase> on,
            Long seen,
            String findings,
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
            boolean complex,
            Set<ReviewTrigger> triggers) {
        this(
                on,
                seen,
                findings,
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
                complex,
                triggers,
                null,
                null);
    }

    /** What is known before anything is written; some of it stands only in the way of a penalty. */
    public static List<Runnable> beforehand(EnforcementCase dossier, Desk desk) {
        return List.of(
                () -> Investigating.now(dossier, desk),
                () -> Filming.requireInvestigated(desk, dossier),
                () -> Discretion.requireAssessed(desk, dossier, Optional.empty()),
                () -> Prescription.check(desk.register(), dossier.conduct()),
                () -> Minors.requireAge(dossier));
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        dossier.conduct().brought(new Gains(gainsFound, illegalGains, gainsToReturn, gainsHow));
        Penalty proposed = kinds == null || kinds.isEmpty()
                ? null
                : new Penalty(
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
        if (proposed != null) {
            Prescription.check(desk.register(), dossier.conduct());
            FineLimits.check(desk, dossier, proposed);
            Discretion.check(desk, dossier, proposed);
            Minors.check(desk, dossier, proposed);
        }
        Filming.requireInvestigated(desk, dossier);
        UnusedMeans.lapse(desk, dossier);
        dossier.reportInvestigation(findings, proposed, complex, triggers == null ? Set.of() : triggers);
        if (proposed != null) {
            MajorDecision.weigh(desk, dossier, proposed);
        }
        CasePapers papers = CasePapers.of(dossier, desk);
        papers.issue(FormKind.EVIDENCE_LIST, Map.of());
        papers.issue(FormKind.INVESTIGATION_REPORT, Map.of("officerSigned", Phrases.signedOff(desk)));
    }
}
