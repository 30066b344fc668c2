package yidan.evidence.custody.outcome;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * 上缴国库：罚没物品变卖、拍卖所得款项，必须全部上缴国库，附缴款凭证. Source: 行政处罚法 第七十四条.
 *
 * @param amount all that was paid for it
 * @param files hashes of the stored receipt
 */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.GONE})
@Needs({CustodyGates.OWED_TO_TREASURY})
@Basis({"cn-penalty-2021:#74"})
public record RemitProceeds(
        Id<CustodyItem> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate remittedOn,

        @NotNull @Digits(integer = 12, fraction = 2) @Positive
        BigDecimal amount,

        @NotBlank @Size(max = 60) String receipt,
        List<String> files)
        implements ActOn<CustodyItem>, OutcomeAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        dossier.treasury()
                .remit(
                        amount,
                        remittedOn,
                        dossier.goneOn().orElseThrow(),
                        receipt,
                        desk.actor().user());
        if (files == null || files.isEmpty()) {
            throw new Refusal("treasury.receipt-not-attached", "cn-penalty-2021:#74").at("files");
        }
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
