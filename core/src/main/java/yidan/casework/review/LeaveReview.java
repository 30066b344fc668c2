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
import yidan.tenancy.Role;

/** 审核人员与审核内容有直接利害关系的，应当回避；由其他审核人员接手，期限继续计算。 Source: 临政发〔2023〕14号 一、四 第八条. */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.REVIEWING, LegalReview.SUPPLEMENTING, LegalReview.PAUSED})
@Basis({"linyi-14:1.4#8"})
public record LeaveReview(
        Id<LegalReview> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<LegalReview>, ReviewAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireReviewer(desk.actor());
        dossier.leave(reasons, desk);
    }
}
