package yidan.casework.arrears;

import jakarta.validation.constraints.NotBlank;
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
import yidan.casework.EnforcementCase;
import yidan.casework.handover.HandOver;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 复议、诉讼终结：维持的，从这一天以后加处罚款恢复计算；变更、撤销、确认违法或者无效的，决定不再执行，已公开的撤回。 Source: 行政处罚法 第四十八条、第七十三条; 行政强制法 第五十三条.
 *
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.PUNISHED})
@Basis({"cn-penalty-2021:#73", "cn-penalty-2021:#48"})
public record EndStay(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate until,
        @NotNull ProceedingsEnd end,
        @NotBlank @Size(max = 300) String proceedings,
        List<String> files)
        implements ActOn<EnforcementCase>, ArrearsAct {

    /** Without a voucher. */
    public EndStay(Id<EnforcementCase> on, Long seen, LocalDate until, ProceedingsEnd end, String proceedings) {
        this(on, seen, until, end, proceedings, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.performance().end(until, end);
        if (end == ProceedingsEnd.CHANGED) {
            dossier.reopen(desk, proceedings);
            HandOver.takeBack(desk, dossier);
        }
        CourtWindow.keep(desk, dossier);
        Voucher.attach(desk, dossier, VoucherKind.STAY, proceedings, files);
    }
}
