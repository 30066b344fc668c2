package yidan.evidence.stocktake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 清点一处库存物品：逐项清点，与台账核对；有差异的，写明查明的情况。 Source: 临政发〔2023〕14号 四、九（四）（2）第六条、第七条.
 *
 * @param place as the ledger names it
 * @param counts everything in it, one kind of thing to a line: 名称；规格；单位；数量
 * @param words what was found about the differences
 */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:4.9d2#7", "linyi-14:4.9d2#6"})
public record CountPlace(
        @NotBlank @Size(max = 200) String place,
        @NotEmpty @Size(max = 500) List<String> counts,
        @Size(max = 2000) String words)
        implements Opening<StockTake>, StockTakeAct {
    @Override
    public StockTake open(Desk desk) {
        return StockTake.count(desk, this);
    }
}
