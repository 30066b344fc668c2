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
 * 当场收缴的罚款交至行政机关。 Source: 行政处罚法 第七十一条.
 *
 * @param day when it was handed in, after it was taken, and on water after the landing
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.HANDLER, CaseGates.PAYABLE})
@Basis({"cn-penalty-2021:#71"})
public record HandInFine(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 100) String receivedBy,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** Without a voucher. */
    public HandInFine(Id<EnforcementCase> on, Long seen, LocalDate day, String receivedBy) {
        this(on, seen, day, receivedBy, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Clocks clocks = Clocks.of(desk);
        Payments.passOn(clocks, dossier, Terms.ON_SPOT_FINE_HANDED_IN, day, "collection.nothing-collected");
        clocks.start(Terms.ON_SPOT_FINE_TO_BANK, dossier, day);
        Voucher.attach(desk, dossier, VoucherKind.HAND_IN, receivedBy, files);
    }
}
