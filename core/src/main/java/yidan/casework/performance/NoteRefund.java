package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** 决定被撤销、变更的，退还已经缴纳的款项。 Source: 行政强制法 第四十一条; 行政处罚法 第七十五条. */
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
        @NotBlank @Size(max = 60) String receipt)
        implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (!dossier.ruling().isRevoked()) {
            BigDecimal excess = dossier.performance().refundOwed();
            dossier.performance().refundExcess();
            desk.register()
                    .note(new Payment(
                            dossier, PaymentChannel.REFUND, refundedOn, excess, BigDecimal.ZERO, receipt, desk));
            return;
        }
        BigDecimal sum = dossier.performance().paid().add(dossier.performance().refundOwed());
        BigDecimal late = dossier.performance().lateFinePaid();
        if (sum.add(late).signum() == 0) {
            throw new Refusal("refund.nothing-paid", "cn-compulsion-2011:#41");
        }
        dossier.performance().refund();
        desk.register().note(new Payment(dossier, PaymentChannel.REFUND, refundedOn, sum, late, receipt, desk));
    }
}
