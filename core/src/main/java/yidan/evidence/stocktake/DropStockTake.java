package yidan.evidence.stocktake;

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

/** 清点作废，重新清点：写明理由。 Source: 临政发〔2023〕14号 四、九（四）（2）第六条、第七条. */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({StockTake.COUNTED})
@Basis({"linyi-14:4.9d2#7"})
public record DropStockTake(
        Id<StockTake> on,
        Long seen,
        @NotBlank @Size(max = 500) String reasons) implements ActOn<StockTake>, StockTakeAct {
    @Override
    public void perform(StockTake dossier, Desk desk) {
        dossier.drop();
    }
}
