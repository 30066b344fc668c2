package yidan.evidence.custody;

import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 核实物品的性质：普通、易腐、危险。 Source: 临政发〔2023〕14号 四、九（四）（2）第六条、第八条、第九条. */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.NOTHING_PENDING})
@Basis({"linyi-14:4.9d2#6", "linyi-14:4.9d2#8", "linyi-14:4.9d2#9"})
public record DescribeThing(
        Id<CustodyItem> on, Long seen, @NotNull Nature nature) implements ActOn<CustodyItem>, CustodyAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        dossier.describe(nature);
    }
}
