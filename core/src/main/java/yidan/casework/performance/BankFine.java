package yidan.casework.performance;

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
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 行政机关在二个工作日内将罚款缴付指定的银行。 Source: 行政处罚法 第七十一条.
 *
 * @param day when it was paid in, after it was handed in
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.PAYABLE})
@Basis({"cn-penalty-2021:#71"})
public record BankFine(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 60) String receipt,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** Without a voucher. */
    public BankFine(Id<EnforcementCase> on, Long seen, LocalDate day, String receipt) {
        this(on, seen, day, receipt, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Payments.passOn(Clocks.of(desk), dossier, Terms.ON_SPOT_FINE_TO_BANK, day, "collection.nothing-handed-in");
        Voucher.attach(desk, dossier, VoucherKind.HAND_IN, receipt, files);
    }
}
