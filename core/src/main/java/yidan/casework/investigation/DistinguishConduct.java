package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 说明不是同一个违法行为：同一当事人、同一事项、同一时间已经罚款的，写明两个行为的区别；同一个违法行为不得给予两次以上罚款。 Source: 行政处罚法 第二十九条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#29"})
public record DistinguishConduct(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 2000) String difference) implements ActOn<EnforcementCase>, InvestigationAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.conduct().isAnother(difference);
    }
}
