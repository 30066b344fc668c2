package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
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
import yidan.casework.officers.Officers;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/** 催告：强制执行或者申请法院强制执行前，书面催告履行。 Source: 行政强制法 第三十五条、第五十四条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.PUNISHED, CaseGates.NOT_PERFORMED, CaseGates.IN_FORCE})
@Basis({"cn-compulsion-2011:#54", "cn-compulsion-2011:#35"})
public record DemandPerformance(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotBlank @Size(max = 2000) String words)
        implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.sinceIssue(desk, servedOn, "cn-compulsion-2011:#54");
        // Nobody is late before his own time is over: the days to pay, or what was granted him beyond them.
        LocalDate last = dossier.performance()
                .payBy()
                .or(dossier.performance()::servedOn)
                .orElseThrow();
        if (!servedOn.isAfter(last)) {
            throw new Refusal("case.demanded-too-early", "cn-compulsion-2011:#54", last);
        }
        Officers.requireStillCertified(desk.register(), dossier.team(), desk.today());
        dossier.performance().demand(servedOn);
        CasePapers.of(dossier, desk).issue(FormKind.DEMAND, Map.of("date", servedOn, "performance", words));
        Clocks.of(desk)
                .start(
                        Terms.DEMAND_BEFORE_COURT,
                        dossier,
                        dossier.owner(),
                        servedOn.atStartOfDay(ShanghaiClock.ZONE).toInstant());
    }
}
