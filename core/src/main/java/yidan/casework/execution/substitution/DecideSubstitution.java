package yidan.casework.execution.substitution;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.major.MajorDecision;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 作出代履行决定：载明代履行的理由和依据、方式和时间、标的、费用预算以及代履行人；受托的第三人没有利害关系。
 * Source: 行政强制法 第四十三条第二款、第五十条、第五十一条（一）、第五十二条.
 *
 * @param object what is done away with or restored
 * @param noUtilitiesCut 不采取停水、停电、停热、停燃气的方式
 * @param performer the third person who is entrusted with it; empty where the authority performs it itself
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.DEMANDED})
@Needs({
    EnforcementGates.SUBSTITUTED,
    EnforcementGates.NOT_HANDLER,
    EnforcementGates.DEMAND_OVER,
    EnforcementGates.HEARD,
    EnforcementGates.REVIEWED,
    EnforcementGates.CRIME_SETTLED,
    EnforcementGates.BASE_STANDS
})
@Basis({
    "cn-compulsion-2011:#51",
    "cn-compulsion-2011:#40",
    "cn-compulsion-2011:#43",
    "cn-compulsion-2011:#50",
    "cn-compulsion-2011:#52",
    "linyi-14:1.4#5"
})
public record DecideSubstitution(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 1000) String object,
        @NotBlank @Size(max = 1000) String manner,
        @NotNull LocalDate performOn,

        @NotNull @Digits(integer = 10, fraction = 2) @PositiveOrZero
        BigDecimal estimate,

        @Size(max = 120) String performer,
        boolean noInterest,
        boolean noUtilitiesCut,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<Enforcement>, SubstitutionDecisionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (performOn.isBefore(desk.today())) {
            throw new Refusal("enforcement.substitution-past", "cn-compulsion-2011:#51").at("performOn");
        }
        if (performer != null && !performer.isBlank() && !noInterest) {
            throw new Refusal("enforcement.performer-interested", "cn-compulsion-2011:#50").at("noInterest");
        }
        dossier.execution().spareUtilities(noUtilitiesCut);
        MajorDecision.weigh(desk, dossier, estimate);
        dossier.requireReviewed();
        Substitution told = new Substitution(object, performOn, estimate, performer);
        dossier.substitute(desk.actor().user(), desk.today(), manner, reasons, told);
        OfficialDocument decision = EnforcementPapers.of(dossier, desk).substituted(told, manner, reasons);
        MeasureHandOver.ofExecution(desk, dossier.uuid(), dossier.party(), told.object(), decision);
        Waiting.turn(dossier, desk);
    }
}
