package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 决定被撤销、变更的，退还已经缴纳的款项。 Source: 行政强制法 第四十一条; 行政处罚法 第七十五条.
 *
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.REFUNDABLE})
@Basis({"cn-compulsion-2011:#41"})
public record NoteRefund(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate refundedOn,
        @NotBlank @Size(max = 60) String receipt,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** Without a voucher. */
    public NoteRefund(Id<EnforcementCase> on, Long seen, LocalDate refundedOn, String receipt) {
        this(on, seen, refundedOn, receipt, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (dossier.ruling().isRevoked()) {
            everything(dossier, desk);
        } else {
            BigDecimal excess = dossier.performance().refundOwed();
            dossier.performance().refundExcess();
            note(dossier, desk, excess, BigDecimal.ZERO);
        }
        Voucher.attach(desk, dossier, VoucherKind.REFUND, receipt, files);
    }

    private void everything(EnforcementCase dossier, Desk desk) {
        BigDecimal sum = dossier.performance().paid().add(dossier.performance().refundOwed());
        BigDecimal late = dossier.performance().lateFinePaid();
        if (sum.add(late).signum() == 0) {
            throw new Refusal("refund.nothing-paid", "cn-compulsion-2011:#41");
        }
        dossier.performance().refund();
        note(dossier, desk, sum, late);
    }

    private void note(EnforcementCase dossier, Desk desk, BigDecimal sum, BigDecimal late) {
        desk.register().note(new Payment(dossier, PaymentChannel.REFUND, refundedOn, sum, late, receipt, desk));
    }
}
