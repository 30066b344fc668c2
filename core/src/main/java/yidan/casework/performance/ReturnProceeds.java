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
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 解除查封、扣押或者撤销没收，财物已经变卖的，退还变卖所得款项。 Source: 行政强制法 第二十八条第二款、第四十一条. */
@By(
        value = {Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    CaseStages.CLOSED
})
@Basis({"cn-compulsion-2011:#28", "cn-compulsion-2011:#41"})
public record ReturnProceeds(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate refundedOn,
        @NotBlank @Size(max = 60) String receipt)
        implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        BigDecimal returned = dossier.means().returnProceeds();
        desk.register()
                .note(new Payment(
                        dossier, PaymentChannel.PROCEEDS, refundedOn, returned, BigDecimal.ZERO, receipt, desk));
    }
}
