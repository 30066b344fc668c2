package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.lead.Lead;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 取消计划的检查，写明理由；据以计划的案源重新待处理。 Source: 临政发〔2023〕13号 二、（一）严格执行. */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.PLANNED})
@Basis({"linyi-13:#2"})
public record CancelInspection(
        Id<Inspection> on,
        Long seen,
        @NotBlank @Size(max = 500) String reasons) implements ActOn<Inspection>, InspectionAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        dossier.cancel(reasons);
        Lead.followedBy(desk.register(), dossier.uuid()).ifPresent(Lead::waitAgain);
    }
}
