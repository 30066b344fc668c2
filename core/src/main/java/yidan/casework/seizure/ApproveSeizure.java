package yidan.casework.seizure;

import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.EnforcementCase;
import yidan.casework.major.MajorDecision;
import yidan.casework.paper.ApprovalSheet;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 批准查封、扣押；属于重大行政执法决定的，先经法制审核通过。 Source: 行政强制法 第十八条; 临政发〔2023〕14号 一、四 第五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.ASKED})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.REVIEWED, CaseGates.UNDECIDED})
@Basis({"cn-compulsion-2011:#18", "cn-compulsion-2011:#2", "linyi-14:1.4#5"})
public record ApproveSeizure(
        Id<Seizure> on, Long seen, @Size(max = 500) String opinion) implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        MajorDecision.weigh(desk, of, new ReviewedSeizure(dossier, of));
        dossier.requireReviewed();
        dossier.approve(desk.actor().user(), desk.now(), opinion);
        ApprovalSheet.of(
                of, desk, "seizure", dossier.why() + "\n" + dossier.basis() + "\n" + dossier.askedThings(), opinion);
    }
}
