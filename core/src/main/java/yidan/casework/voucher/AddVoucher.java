package yidan.casework.voucher;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 补充凭证：缴款、履行、延期（分期）、复议诉讼、退款的凭证和整改情况材料，办理时没有附上的，结案后组卷时仍可补充。 Source: 临政发〔2023〕14号 一、九 第五条、第九条（二）12,
 * 22.
 *
 * @param words number, day and issuer of the voucher, or what its pictures show
 * @param files hashes of what was stored before
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    CaseStages.CLOSED
})
@Needs({CaseGates.HANDLER})
@Basis({"linyi-14:1.9#9", "linyi-14:1.9#5"})
public record AddVoucher(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull VoucherKind kind,
        @NotBlank @Size(max = 300) String words,
        @NotEmpty List<String> files)
        implements ActOn<EnforcementCase>, VoucherAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Voucher.requireOf(desk, dossier, kind);
        Voucher.keep(desk, dossier, kind, words, null, files);
    }
}
