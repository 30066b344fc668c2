package yidan.evidence.custody;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * 核对后签名：与提出的人、批准的人不是同一人，其中一人是保管人员；罚没物品、依法销毁的物品的处理，写明时间、地点和监督人。
 * Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条、第六条.
 *
 * @param doneOn with its time and place: of the disposal of what was confiscated; null for every other movement
 * @param supervisor who watched over the disposal, with body and post; neither of the two who sign
 */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.PENDING, CustodyGates.OTHER_PERSON, CustodyGates.NOT_APPROVER, CustodyGates.KEEPER_IS_NO_OFFICER})
@Basis({"linyi-14:4.9d2#5", "linyi-14:4.9d2#6"})
@Irrevocable
public record SignMovement(
        Id<CustodyItem> on,
        Long seen,
        @Size(max = 1000) String words,
        @PastOrPresent LocalDate doneOn,
        LocalTime doneAt,
        @Size(max = 200) String doneWhere,
        @Size(max = 100) String supervisor)
        implements ActOn<CustodyItem>, CustodyAct {

    /** Of what is no disposal of something confiscated. */
    public SignMovement(Id<CustodyItem> on, Long seen, String words) {
        this(on, seen, words, null, null, null, null);
    }

    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        Pending asked = dossier.pending();
        if (asked.needsApproval()) {
            throw new Refusal("custody.not-approved", "linyi-14:4.9d2#8");
        }
        if (asked.isByKeeper() == desk.actor().is(Role.CUSTODIAN)) {
            throw new Refusal("custody.keeper-signs", "linyi-14:4.9d2#5");
        }
        if (!isDisposal(dossier)) {
            desk.register().note(dossier.sign(desk, words, null));
            return;
        }
        Disposal disposal = Disposal.of(doneOn, doneAt, doneWhere, supervisor, asked, desk);
        CustodyEntry done = desk.register().note(dossier.sign(desk, words, disposal));
        Disposals.found().record(dossier, done, desk);
    }

    /** Whether what waits to be signed is the disposal of something that was confiscated, or is destroyed by law. */
    public static boolean isDisposal(CustodyItem thing) {
        return thing.heldAs().isDisposedOf()
                && thing.pending().isOpen()
                && thing.pending().movement().disposes();
    }
}
