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
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 向所在地公安机关报告。 Source: 临政发〔2023〕13号 附件1 第17项 (山西省禁毒条例 第十七条). */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.OPENED,
    EnforcementStages.DECIDED,
    EnforcementStages.UNCONFIRMED,
    EnforcementStages.CARRIED_OUT,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED,
    EnforcementStages.ENDED,
    EnforcementStages.PERFORMED
})
@Needs({EnforcementGates.HANDLER, EnforcementGates.POLICE_TOLD_OF})
@Basis({"linyi-13:annex-1#17"})
public record TellPolice(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 120) String body,
        @NotNull @PastOrPresent LocalDate toldOn) implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.tellPolice(toldOn, body);
    }
}
