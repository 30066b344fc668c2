package yidan.casework.review.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.review.LegalReview;
import yidan.rule.Approval;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 案件复杂的，经本机关负责人批准延长审核期限。 Source: 临政发〔2023〕14号 一、四 第十四条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
// Also while nobody has taken it up again from who left it: the term runs.
@From({LegalReview.SUBMITTED, LegalReview.REVIEWING})
@Basis({"linyi-14:1.4#14"})
public record ExtendReview(
        Id<LegalReview> on,
        Long seen,
        @NotNull @Positive Integer workingDays,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<LegalReview>, ReviewTermAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireOwner(desk.actor());
        Clocks.of(desk)
                .extend(
                        Terms.LEGAL_REVIEW,
                        dossier,
                        workingDays,
                        new Approval(Role.HEAD.name(), desk.actor().user(), reasons));
        dossier.extend(reasons);
    }
}
