package yidan.evidence.stocktake;

import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 核对清点结果并签名：与清点的人不是同一人，其中一人是保管人员；相符的物品在台账上记为已清点。 Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条、第七条. */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({StockTake.COUNTED})
@Needs({StockTake.OTHER_PERSON, StockTake.ONE_KEEPER})
@Basis({"linyi-14:4.9d2#7", "linyi-14:4.9d2#5"})
@Irrevocable
public record SignStockTake(
        Id<StockTake> on, Long seen, @Size(max = 1000) String words) implements ActOn<StockTake>, StockTakeAct {
    @Override
    public void perform(StockTake dossier, Desk desk) {
        dossier.sign(desk, words);
    }
}
