package yidan.evidence.custody.outcome;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.evidence.custody.CustodyGates;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 报告灭失、损毁、耗尽，全部或者一部分：写明经过，附上证明材料，经负责人批准，由另一人核对签名后销账；属于当事人的，写明赔偿或者与当事人商定的情况。
 * Source: 行政强制法 第二十六条; 临政发〔2023〕14号 四、九（四）（2）第五条至第七条.
 *
 * @param quantity how much of it, where a part of it is still there; null for all of it
 * @param settlement what was agreed with the party, or paid to him; null where nobody is to have it back
 * @param files hashes of what shows it: the count, the report of the appraisal, the settlement
 */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Needs({CustodyGates.KEEPER_IS_NO_OFFICER, CustodyGates.NOTHING_PENDING})
@Basis({"cn-compulsion-2011:#26", "linyi-14:4.9d2#7", "linyi-14:4.9d2#6"})
public record ReportLoss(
        Id<CustodyItem> on,
        Long seen,
        @NotNull LossCause cause,

        @Digits(integer = 12, fraction = 3) @Positive BigDecimal quantity,

        @NotBlank @Size(max = 1000) String why,
        @Size(max = 1000) String settlement,
        List<String> files)
        implements ActOn<CustodyItem>, OutcomeAct {

    /** All of it. */
    public ReportLoss(
            Id<CustodyItem> on, Long seen, LossCause cause, String why, String settlement, List<String> files) {
        this(on, seen, cause, null, why, settlement, files);
    }

    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        boolean settled = settlement != null && !settlement.isBlank();
        if (dossier.heldAs().isTheParties() && !settled) {
            throw new Refusal("custody.loss-not-settled", "cn-compulsion-2011:#26").at("settlement");
        }
        if (files == null || files.isEmpty()) {
            throw new Refusal("custody.loss-not-shown", "linyi-14:4.9d2#7").at("files");
        }
        dossier.reportLoss(new Loss(cause, settlement), quantity, desk.actor(), why);
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
