package yidan.casework.execution;

import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.investigation.PartyDetails;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 补全当事人信息：强制执行决定书载明当事人的姓名或者名称、地址。 Source: 行政强制法 第三十七条（一）. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.OPENED,
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED
})
@Needs({EnforcementGates.HANDLER})
@Basis({"cn-compulsion-2011:#37"})
public record CompleteAddressee(
        Id<Enforcement> on,
        Long seen,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone)
        implements ActOn<Enforcement>, EnforcementAct, PartyDetails {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        complete(dossier.party());
    }
}
