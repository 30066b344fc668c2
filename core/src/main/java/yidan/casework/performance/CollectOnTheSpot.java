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
import yidan.casework.officers.StillCertified;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 当场收缴罚款：一百元以下，或者不当场收缴事后难以执行，或者边远地区经当事人提出；出具财政专用票据；二个工作日内交至机关，
 * 在水上收缴的自抵岸之日起算。 Source: 行政处罚法 第六十八条至第七十一条.
 *
 * @param day when it was taken
 * @param why of a fine that could hardly be enforced later, and in a remote place; it stays with the payment
 * @param landedOn 抵岸之日 of what was taken on water; null where it was not
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.PUNISHED, CaseGates.PAYABLE, CaseGates.NOT_PERFORMED, CaseGates.IN_FORCE})
@Basis({"cn-penalty-2021:#68", "cn-penalty-2021:#69", "cn-penalty-2021:#70", "cn-penalty-2021:#71"})
public record CollectOnTheSpot(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull OnTheSpotGround ground,

        @NotNull @Digits(integer = 10, fraction = 2) @Positive
        BigDecimal amount,

        @NotBlank @Size(max = 60) String fiscalReceipt,
        @Size(max = 500) String why,
        boolean partyAsked,
        @PastOrPresent LocalDate landedOn,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** Without a voucher. */
    public CollectOnTheSpot(
            Id<EnforcementCase> on,
            Long seen,
            LocalDate day,
            OnTheSpotGround ground,
            BigDecimal amount,
            String fiscalReceipt,
            String why,
            boolean partyAsked) {
        this(on, seen, day, ground, amount, fiscalReceipt, why, partyAsked, null, null);
    }

    /** Of what was decided on the spot. */
    public CollectOnTheSpot(
            Id<EnforcementCase> on,
            Long seen,
            LocalDate day,
            OnTheSpotGround ground,
            BigDecimal amount,
            String fiscalReceipt) {
        this(on, seen, day, ground, amount, fiscalReceipt, null, false, null, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (landedOn != null && landedOn.isBefore(day)) {
            throw new Refusal("collection.landed-before", "cn-penalty-2021:#71", day).at("landedOn");
        }
        StillCertified.of(desk, dossier, day);
        ground.check(desk, dossier, day, why, partyAsked);
        Payments.requireOfFine(dossier, amount);
        Payments.collect(desk, dossier, new Payment.Collected(day, landedOn, amount, fiscalReceipt, ground, why));
        Clocks.of(desk).start(Terms.ON_SPOT_FINE_HANDED_IN, dossier, landedOn == null ? day : landedOn);
        Voucher.attach(desk, dossier, VoucherKind.PAYMENT, fiscalReceipt, files);
    }
}
