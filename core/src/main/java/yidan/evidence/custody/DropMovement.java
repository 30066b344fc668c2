package yidan.evidence.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不予处理：核对不符或者不予批准，写明理由。 Source: 临政发〔2023〕14号 四、九（四）（2）第六条. */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.PENDING})
@Basis({"linyi-14:4.9d2#6"})
public record DropMovement(
        Id<CustodyItem> on,
        Long seen,
        @NotBlank @Size(max = 500) String reasons) implements ActOn<CustodyItem>, CustodyAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        dossier.drop();
    }
}
