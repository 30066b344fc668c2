package yidan.casework.execution.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.DayOrder;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.casework.major.MajorDecision;
import yidan.casework.officers.StillCertified;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 书面催告：履行的期限和方式，陈述权和申辩权。 Source: 行政强制法 第三十五条、第三十八条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.NEGLECTED, EnforcementStages.DEMANDED})
@Needs({EnforcementGates.HANDLER, EnforcementGates.UNDEMANDED, EnforcementGates.BASE_STANDS})
@Basis({"cn-compulsion-2011:#35", "cn-compulsion-2011:#40", "cn-compulsion-2011:#38"})
public record DemandRemoval(
        Id<Enforcement> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotNull LocalDate performBy,
        @NotBlank @Size(max = 2000) String words)
        implements ActOn<Enforcement>, RemovalAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        DayOrder.sinceIssue(desk, servedOn, "cn-compulsion-2011:#35");
        StillCertified.of(desk, dossier, desk.today());
        LegalReview.lapse(desk, dossier);
        dossier.reviewAgain();
        MajorDecision.weigh(desk, dossier, null);
        dossier.demand(servedOn, performBy, words);
        EnforcementPapers.of(dossier, desk).demanded(servedOn, performBy, words);
        Waiting.turn(dossier, desk);
    }
}
