package yidan.casework.seizure.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.Payment;
import yidan.casework.performance.PaymentChannel;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 退还拍卖余款：抵缴罚款后剩余的款项退还当事人，经手人和领款人双方签名。 Source: 行政强制法 第四十六条第三款（抵缴的只是罚款）、第四十九条.
 *
 * @param receiver who takes it: the party, or who represents it
 * @param giverSign hash of the stored signature of who hands it over
 * @param receiverSign hash of the stored signature of who takes it; null where it signed on paper, which is brought
 * @param files hashes of stored vouchers; the paper that was signed, where the receiver did not sign here
 */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.SURPLUS_OWED})
@Basis({"cn-compulsion-2011:#46", "cn-compulsion-2011:#49"})
public record ReturnSurplus(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate returnedOn,
        @NotBlank @Size(max = 100) String receiver,
        @NotBlank @Size(max = 60) String receipt,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String giverSign,
        @Pattern(regexp = "[0-9a-f]{64}") String receiverSign,
        List<String> files)
        implements ActOn<EnforcementCase>, SurplusAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        boolean signed = receiverSign != null && !receiverSign.isBlank();
        boolean brought = files != null && !files.isEmpty();
        if (!signed && !brought) {
            throw new Refusal("setoff.surplus-unsigned", Debt.ARTICLE).at("receiverSign");
        }
        boolean afterwards = Payment.of(desk.register(), dossier.uuid()).stream()
                .filter(one -> one.channel() == PaymentChannel.AUCTION)
                .noneMatch(one -> returnedOn.isBefore(one.paidOn()));
        if (!afterwards) {
            throw new Refusal("setoff.surplus-before-auction", Debt.ARTICLE).at("returnedOn");
        }
        BigDecimal returned = dossier.means().returnSurplus();
        desk.register().note(Payment.returned(dossier, PaymentChannel.SURPLUS, returnedOn, returned, receipt, desk));
        List<String> proofs = Stream.of(
                        Stream.of(giverSign),
                        signed ? Stream.of(receiverSign) : Stream.<String>empty(),
                        brought ? files.stream() : Stream.<String>empty())
                .flatMap(one -> one)
                .toList();
        Voucher.attach(desk, dossier, VoucherKind.SURPLUS, receipt + "　" + receiver.strip(), proofs);
    }
}
