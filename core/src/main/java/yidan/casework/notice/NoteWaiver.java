package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 当事人明确放弃陈述、申辩权利，或者陈述以后明确表示没有其他意见：如何表示的记录在案，并附当事人签名的书面材料或者记录其表示的照片、录像。
 * Source: 行政处罚法 第四十七条、第六十二条.
 *
 * @param files hashes of what it signed, or of what shows that it said so
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.NOTICE_SERVED})
@Basis({"cn-penalty-2021:#62", "cn-penalty-2021:#47"})
public record NoteWaiver(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate waivedOn,
        @NotBlank @Size(max = 500) String how,
        @NotEmpty List<String> files)
        implements ActOn<EnforcementCase>, NoticeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.since(dossier.notice().servedOn().orElseThrow(), waivedOn, "cn-penalty-2021:#44");
        dossier.notice().waive(waivedOn, how);
        Voucher.attach(desk, dossier, VoucherKind.WAIVER, how, files);
    }
}
