package yidan.casework.notice;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.FineLimits;
import yidan.casework.Minors;
import yidan.casework.Prescription;
import yidan.casework.discretion.Discretion;
import yidan.casework.major.MajorDecision;
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.Arrival;
import yidan.casework.paper.CasePapers;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.review.LegalReview;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 事先告知：拟作出的处罚内容及事实、理由、依据，陈述、申辩、要求听证的权利。 Source: 行政处罚法 第四十四条、第四十五条、第六十三条、第六十四条; 临政发〔2023〕14号 一、五 第十九条.
 *
 * @param servedOn today, where the party itself is handed it at once; null where it is served otherwise, with its own proof
 * @param otherHeavy whether a hearing is offered by 第六十三条（五）（六）: another heavy penalty, or another rule asks for it
 *
 * @param departure why it departs from the benchmark, where it does: by another grade, by a fine outside of its range, by
 *     none, by another weight than the ticked circumstances give; null where it does not
 * @param provision the printed article and conduct by which it fines; null where the item prints one at most
 * @param serious 情节严重 the facts; null where it is not
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.WITHDRAWAL_SETTLED, CaseGates.STATEMENT_SETTLED, CaseGates.HEARING_SETTLED})
@Basis({"cn-penalty-2021:#44", "cn-penalty-2021:#45", "cn-penalty-2021:#63", "linyi-14:1.5#19"})
public record GivePriorNotice(
        Id<EnforcementCase> on,
        Long seen,
        @PastOrPresent LocalDate servedOn,
        @NotNull LocalDate statementUntil,
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
        boolean otherHeavy,
        @Size(max = 300) String provision,
        @Size(max = 1000) String serious)
        implements ActOn<EnforcementCase>, NoticeAct {

    /** Of an item that prints one provision at most, and nothing serious. */
    public GivePriorNotice(
            Id<EnforcementCase> on,
            Long seen,
            LocalDate servedOn,
            LocalDate statementUntil,
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
            boolean otherHeavy) {
        this(
                on,
                seen,
                servedOn,
                statementUntil,
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
                otherHeavy,
                null,
                null);
    }

    /** With a hearing only where kind or amount ask for one. */
    public GivePriorNotice(
            Id<EnforcementCase> on,
            Long seen,
            LocalDate servedOn,
            LocalDate statementUntil,
            Set<PenaltyKind> kinds,
            BigDecimal fine,
            BigDecimal quantity,
            BigDecimal confiscatedGains,
            String confiscatedGoods,
            BigDecimal goodsValue,
            String penaltyWords,
            Mitigation mitigation,
            String grade,
            String discretion) {
        this(
                on,
                seen,
                servedOn,
                statementUntil,
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
                false,
                null,
                null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (servedOn != null) {
            DayOrder.sinceIssue(desk, servedOn, "cn-penalty-2021:#44");
        }
        if (!statementUntil.isAfter(desk.today())) {
            throw new Refusal("case.no-time-to-speak", "cn-penalty-2021:#45").at("statementUntil");
        }
        StillCertified.of(desk, dossier, desk.today());
        Penalty intended = new Penalty(
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
        Prescription.check(desk.register(), dossier.conduct());
        FineLimits.check(desk, dossier, intended);
        Discretion.check(desk, dossier, intended);
        Minors.check(desk, dossier, intended);
        MajorDecision.weigh(desk, dossier, intended);
        boolean heard = otherHeavy || HearingOffer.isDue(desk, dossier.party(), intended);
        LegalReview.lapse(desk, dossier);
        dossier.tell(intended, desk.today(), statementUntil, heard);
        Clocks.of(desk).stop(Terms.HEARING_REQUEST, dossier);
        CasePapers papers = CasePapers.of(dossier, desk);
        List<OfficialDocument> told = new ArrayList<>();
        told.add(papers.issue(
                FormKind.PRIOR_NOTICE,
                CasePapers.penalty(intended, Map.of("until", statementUntil, "date", desk.today()))));
        if (heard) {
            told.add(papers.issue(
                    FormKind.HEARING_RIGHT_NOTICE, CasePapers.penalty(intended, Map.of("date", desk.today()))));
        }
        if (servedOn != null) {
            Arrival.atOnce(dossier, desk, told);
        }
    }
}
