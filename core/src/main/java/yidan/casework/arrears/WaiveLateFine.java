package yidan.casework.arrears;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.rule.Rules;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 达成执行协议，当事人采取补救措施的，可以减免加处的罚款。 Source: 行政强制法 第四十二条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.PUNISHED, CaseGates.PAYABLE, CaseGates.NOT_PERFORMED, CaseGates.IN_FORCE})
@Basis({"cn-compulsion-2011:#42"})
@Irrevocable
public record WaiveLateFine(
        Id<EnforcementCase> on,
        Long seen,

        @NotNull @Digits(integer = 10, fraction = 2) @Positive
        BigDecimal amount,

        @NotBlank @Size(max = 2000) String agreement,
        @NotBlank @Size(max = 2000) String remedied)
        implements ActOn<EnforcementCase>, ArrearsAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        BigDecimal owed = LateFine.owed(dossier, desk.today(), new Rules(desk.register()));
        if (amount.compareTo(owed) > 0) {
            throw new Refusal("arrears.waived-more-than-owed", "cn-compulsion-2011:#42", owed).at("amount");
        }
        dossier.performance().waive(amount, agreement.strip() + "\n" + remedied.strip());
        Settlement.of(desk, dossier, desk.today());
    }
}
