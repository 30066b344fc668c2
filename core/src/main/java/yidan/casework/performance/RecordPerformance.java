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
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.arrears.LateFine;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.rule.Clocks;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 履行完毕（罚款以外的处罚，或者法院执行完毕）。 Source: 行政处罚法 第六十六条.
 *
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.PUNISHED, CaseGates.NOT_PERFORMED, CaseGates.IN_FORCE})
@Basis({"cn-penalty-2021:#66"})
public record RecordPerformance(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate performedOn,
        @NotBlank @Size(max = 1000) String how,
        List<String> files)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** Without a voucher. */
    public RecordPerformance(Id<EnforcementCase> on, Long seen, LocalDate performedOn, String how) {
        this(on, seen, performedOn, how, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.since(dossier.performance().servedOn().orElseThrow(), performedOn, "cn-penalty-2021:#66");
        if (dossier.performance()
                        .paid()
                        .compareTo(dossier.penalty().orElseThrow().payable())
                < 0) {
            throw new Refusal("case.not-paid-in-full", "cn-penalty-2021:#67");
        }
        BigDecimal late = LateFine.owed(dossier, desk.today(), new Rules(desk.register()));
        if (late.signum() > 0) {
            throw new Refusal("case.late-fine-owed", "cn-penalty-2021:#72", late);
        }
        dossier.perform(performedOn, how);
        Clocks.of(desk).stop(Terms.FINE_PAYMENT, dossier);
        Clocks.of(desk).meet(Terms.PENALTY_PERFORMED, dossier);
        CourtWindow.keep(desk, dossier);
        Voucher.attach(desk, dossier, VoucherKind.PERFORMANCE, how, files);
    }
}
