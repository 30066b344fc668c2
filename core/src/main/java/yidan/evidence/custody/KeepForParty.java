package yidan.evidence.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 应当返还而当事人下落不明或者拒绝领取的，记明情况，仍由保管人员保管；当事人来领取时返还。 Source: 行政强制法 第二十八条第二款; 临政发〔2023〕14号
 * 四、九（四）（2）第五条、第六条.
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.STORED})
@Needs({CustodyGates.NOTHING_PENDING})
@Basis({"cn-compulsion-2011:#28", "linyi-14:4.9d2#5", "linyi-14:4.9d2#6"})
public record KeepForParty(
        Id<CustodyItem> on,
        Long seen,
        @NotNull Unclaimed unclaimed,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<CustodyItem>, CustodyAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        if (!dossier.isToReturn()) {
            throw new Refusal("custody.not-to-return", "cn-compulsion-2011:#28");
        }
        dossier.keep(new Kept(unclaimed, reasons, desk.today(), desk.actor().user()));
    }
}
