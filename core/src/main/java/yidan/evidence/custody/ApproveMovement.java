package yidan.evidence.custody;

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

/** 先行处理、变卖、销毁、移交、灭失销账，报负责人审批。 Source: 临政发〔2023〕14号 四、九（四）（2）第八条、第九条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.PENDING, CustodyGates.PENDING_APPROVAL, CustodyGates.OTHER_PERSON})
@Basis({"linyi-14:4.9d2#8", "linyi-14:4.9d2#9"})
public record ApproveMovement(
        Id<CustodyItem> on, Long seen, @Size(max = 500) String opinion) implements ActOn<CustodyItem>, CustodyAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        if (dossier.isToAuction() && dossier.pending().movement() == Movement.SELL) {
            // Since it was asked for the party may have paid, or contested.
            Disposals.found().requireDue(dossier, desk);
        }
        dossier.approve(desk.actor(), desk.now());
    }
}
