package yidan.casework.performance;

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
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 缴纳罚款：到指定的银行或者通过电子支付系统；逾期的加处罚款不超过罚款数额。 Source: 行政处罚法 第六十七条、第七十二条.
 *
 * @param amount of fine and gains; empty where the late fine alone is paid
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.PUNISHED, CaseGates.PAYABLE, CaseGates.NOT_PERFORMED, CaseGates.IN_FORCE})
@Basis({"cn-penalty-2021:#67", "cn-penalty-2021:#72"})
public record RecordPayment(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate paidOn,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal amount,
        @Digits(integer = 10, fraction = 2) @Positive BigDecimal lateFine,
        @NotBlank @Size(max = 60) String receipt,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** Without a voucher. */
    public RecordPayment(
            Id<EnforcementCase> on,
            Long seen,
            LocalDate paidOn,
            BigDecimal amount,
            BigDecimal lateFine,
            String receipt) {
        this(on, seen, paidOn, amount, lateFine, receipt, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Payments.pay(desk, dossier, PaymentChannel.BANK, paidOn, amount, lateFine, receipt);
        Voucher.attach(desk, dossier, VoucherKind.PAYMENT, receipt, files);
    }
}
