package yidan.casework.arrears;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 经济困难需要延期或者分期缴纳的，经当事人申请和行政机关批准；批准前已经加处的罚款不因此免除。 Source: 行政处罚法 第六十六条、第七十二条; 行政强制法 第四十二条.
 *
 * @param files hashes of stored vouchers that prove it; null for none
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({
    CaseGates.NOT_HANDLER,
    CaseGates.PUNISHED,
    CaseGates.PAYABLE,
    CaseGates.NOT_PERFORMED,
    CaseGates.NOT_AT_COURT,
    CaseGates.IN_FORCE
})
@Basis({"cn-penalty-2021:#66", "cn-penalty-2021:#72", "cn-compulsion-2011:#42"})
public record GrantDeferral(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate appliedOn,
        @NotNull LocalDate until,
        @Size(max = 60) List<String> instalments,
        @NotBlank @Size(max = 1000) String reasons,
        List<String> files)
        implements ActOn<EnforcementCase>, ArrearsAct {

    /** Without a voucher. */
    public GrantDeferral(
            Id<EnforcementCase> on,
            Long seen,
            LocalDate appliedOn,
            LocalDate until,
            List<String> instalments,
            String reasons) {
        this(on, seen, appliedOn, until, instalments, reasons, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.since(dossier.performance().servedOn().orElseThrow(), appliedOn, "cn-penalty-2021:#66");
        if (!until.isAfter(desk.today())
                || dossier.performance()
                        .payBy()
                        .filter(day -> !until.isAfter(day))
                        .isPresent()) {
            throw new Refusal("case.deferred-to-no-later-day", "cn-penalty-2021:#66").at("until");
        }
        List<Instalment> plan = instalments == null
                ? List.of()
                : instalments.stream().map(Instalment::read).toList();
        if (!plan.isEmpty()) {
            Instalment.check(
                    plan,
                    desk.today(),
                    until,
                    dossier.penalty()
                            .orElseThrow()
                            .payable()
                            .subtract(dossier.performance().paid()));
        }
        dossier.performance().defer(desk.today(), until, plan);
        Clocks clocks = Clocks.of(desk);
        clocks.stop(Terms.FINE_PAYMENT, dossier);
        clocks.stop(Terms.DEMAND_BEFORE_COURT, dossier);
        (plan.isEmpty() ? Stream.of(until) : plan.stream().map(Instalment::by))
                .forEach(day -> clocks.startUntil(Terms.FINE_PAYMENT, dossier, day));
        CourtWindow.keep(desk, dossier);
        CasePapers.of(dossier, desk)
                .issue(
                        FormKind.PAYMENT_DEFERRAL,
                        Map.of(
                                "request",
                                Phrases.of("deferral.request", Phrases.day(appliedOn), reasons),
                                "outcome",
                                Phrases.of("deferral.outcome", Phrases.day(until)),
                                "instalments",
                                rows(plan)));
        Voucher.attach(desk, dossier, VoucherKind.DEFERRAL, reasons, files);
    }

    private static List<Map<String, String>> rows(List<Instalment> plan) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Instalment part : plan) {
            rows.add(Map.of(
                    "ordinal",
                    String.valueOf(rows.size() + 1),
                    "amount",
                    Phrases.yuan(part.amount()),
                    "due",
                    Phrases.day(part.by())));
        }
        return rows;
    }
}
