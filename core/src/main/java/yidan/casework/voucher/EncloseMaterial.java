package yidan.casework.voucher;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 把有关负责人批示意见、其他不宜公开的材料放入副卷；其他材料写明为什么不宜公开。 Source: 临政发〔2023〕14号 一、九 第十条 7, 8.
 *
 * @param instruction 有关负责人批示意见; what else is not to be public otherwise
 * @param why why it is not to be public; an instruction is not in any case
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
@Basis({"linyi-14:1.9#10"})
public record EncloseMaterial(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 300) String title,
        boolean instruction,
        @Size(max = 500) String why,
        @NotEmpty List<String> files)
        implements ActOn<EnforcementCase>, VoucherAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (!instruction && (why == null || why.isBlank())) {
            throw new Refusal("voucher.undisclosed-why", "linyi-14:1.9#10").at("why");
        }
        VoucherKind kind = instruction ? VoucherKind.INSTRUCTION : VoucherKind.UNDISCLOSED;
        Voucher.keep(desk, dossier, kind, title, why, files);
    }
}
