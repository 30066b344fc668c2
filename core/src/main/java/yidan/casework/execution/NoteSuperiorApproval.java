package yidan.casework.execution;

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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记有管辖权的上级人民政府防汛指挥部的批准。 Source: 临政发〔2023〕13号 附件1 第18项 (防汛条例 第三十三条). */
@By(
        value = {Role.HEAD, Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED})
@Basis({"linyi-13:annex-1#18"})
public record NoteSuperiorApproval(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 120) String body,
        @NotBlank @Size(max = 60) String number,
        @NotNull @PastOrPresent LocalDate approvedOn)
        implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.noteSuperior(body, number, approvedOn);
    }
}
