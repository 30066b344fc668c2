package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Arrival;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 责令改正或者限期改正违法行为。 Source: 行政处罚法 第二十八条.
 *
 * @param handedOver whether the party itself is handed it at once; otherwise it is served, with its own proof
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED, CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.ORDERS, CaseGates.CORRECTION_OPEN})
@Basis({"cn-penalty-2021:#28"})
public record OrderRectification(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String what,
        boolean handedOver)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** Handed over at once. */
    public OrderRectification(Id<EnforcementCase> on, Long seen, LocalDate until, String what) {
        this(on, seen, until, what, true);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        dossier.rectification().order(desk.today(), until, what);
        Clocks clocks = Clocks.of(desk);
        clocks.stop(Terms.RECTIFICATION_CHECKED, dossier);
        clocks.awaitEnd(Terms.RECTIFICATION_CHECKED, dossier, "cn-penalty-2021:#28", until);
        OfficialDocument order = CasePapers.of(dossier, desk)
                .issue(FormKind.RECTIFICATION_NOTICE, Map.of("until", until, "demand", what));
        if (handedOver) {
            Arrival.atOnce(dossier, desk, List.of(order));
        }
    }
}
