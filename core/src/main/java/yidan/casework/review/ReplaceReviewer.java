package yidan.casework.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 更换审核人员：审核人员离岗、不能履职或者应当回避而没有回避的，由负责人更换，由其他审核人员接手；被更换的不再审核，也不再查阅送审材料。审核期限是审核机构的期限，继续计算。
 * Source: 临政发〔2023〕14号 一、四 第八条、第十四条.
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({LegalReview.REVIEWING, LegalReview.SUPPLEMENTING, LegalReview.PAUSED})
@Basis({"linyi-14:1.4#8", "linyi-14:1.4#14"})
public record ReplaceReviewer(
        Id<LegalReview> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<LegalReview>, ReviewAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireOwner(desk.actor());
        Reviewed of = dossier.subject(desk.register());
        if (of.hasHandled(desk.actor().user())) {
            throw new Refusal("case.is-the-handler", "linyi-14:1.5#20");
        }
        of.requireNotWithdrawn(desk.actor());
        dossier.replaceReviewer(reasons, desk);
    }
}
