package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import yidan.casework.arrears.CourtWindow;
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.Arrival;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 催告：强制执行或者申请法院强制执行前，书面催告履行；对前一次催告的意见已经复核，成立的已经照办。 Source: 行政强制法 第三十五条、第三十六条、第五十四条.
 *
 * @param servedOn today, where the party itself is handed it at once; null where it is served otherwise
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({
    CaseGates.HANDLER,
    CaseGates.PUNISHED,
    CaseGates.NOT_PERFORMED,
    CaseGates.NOT_AT_COURT,
    CaseGates.IN_FORCE,
    CaseGates.DEMAND_STANDS
})
@Basis({"cn-compulsion-2011:#54", "cn-compulsion-2011:#35", "cn-compulsion-2011:#36"})
public record DemandPerformance(
        Id<EnforcementCase> on,
        Long seen,
        @PastOrPresent LocalDate servedOn,
        @NotBlank @Size(max = 2000) String words) implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (servedOn != null) {
            DayOrder.sinceIssue(desk, servedOn, "cn-compulsion-2011:#54");
        }
        // Nobody is late before his own time is over: the days to pay, or what was granted him beyond them, and the
        // days to perform.
        LocalDate last = Serving.ownTimeUntil(dossier).orElseThrow();
        if (!desk.today().isAfter(last)) {
            throw new Refusal("case.demanded-too-early", "cn-compulsion-2011:#54", last);
        }
        StillCertified.of(desk, dossier, desk.today());
        dossier.performance().demand(desk.today());
        Clocks.of(desk).stop(Terms.DEMAND_BEFORE_COURT, dossier);
        Clocks.of(desk).meet(Terms.PENALTY_PERFORMED, dossier);
        CourtWindow.keep(desk, dossier);
        CasePapers papers = CasePapers.of(dossier, desk);
        OfficialDocument demand =
                papers.issue(FormKind.DEMAND, Map.of("date", desk.today(), "performance", papers.performed(words)));
        if (servedOn != null) {
            Arrival.atOnce(dossier, desk, List.of(demand));
        }
    }
}
