package yidan.evidence.custody;

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
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 核对后签名：与提出的人不是同一人，其中一人是保管人员。 Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条、第六条. */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.PENDING, CustodyGates.OTHER_PERSON, CustodyGates.KEEPER_IS_NO_OFFICER})
@Basis({"linyi-14:4.9d2#5", "linyi-14:4.9d2#6"})
@Irrevocable
public record SignMovement(
        Id<CustodyItem> on, Long seen, @Size(max = 1000) String words) implements ActOn<CustodyItem>, CustodyAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        Pending asked = dossier.pending();
        if (asked.needsApproval()) {
            throw new Refusal("custody.not-approved", "linyi-14:4.9d2#8");
        }
        if (asked.isByKeeper() == desk.actor().is(Role.CUSTODIAN)) {
            throw new Refusal("custody.keeper-signs", "linyi-14:4.9d2#5");
        }
        boolean disposedOf = dossier.heldAs().isDisposedOf();
        CustodyEntry done = desk.register().note(dossier.sign(desk, words));
        if (disposedOf && done.movement().needsApproval()) {
            Disposals.found().record(dossier, done, desk);
        }
    }
}
