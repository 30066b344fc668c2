package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import yidan.casefile.CaseFile;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.lead.Lead;
import yidan.inspection.Inspection;
import yidan.rule.workload.Matters;
import yidan.ui.home.MatterSource;

/** Leads before it is settled what becomes of them; cases, executions and inspections before they are closed; files before they are in the archive. */
@ApplicationScoped
class CaseMatters implements MatterSource {

    @Override
    public List<Matters> matters() {
        return List.of(
                new Matters(Lead.class, "", Set.of(Lead.RECEIVED), Set.of()),
                new Matters(
                        EnforcementCase.class,
                        "coalesce(d.number, d.conduct.itemName)",
                        Set.of(
                                CaseStages.PROPOSED,
                                CaseStages.INVESTIGATING,
                                CaseStages.INVESTIGATED,
                                CaseStages.NOTIFIED,
                                CaseStages.DECIDED,
                                CaseStages.SERVED),
                        Set.of()),
                new Matters(Enforcement.class, "d.itemName", EnforcementStages.UNDER_WAY, Set.of()),
                new Matters(Inspection.class, "d.itemName", Inspection.UNDER_WAY, Set.of()),
                new Matters(
                        CaseFile.class,
                        "d.number",
                        Set.of(CaseFile.COMPILED, CaseFile.RETURNED, CaseFile.APPROVED),
                        Set.of(CaseFile.RETURNED)));
    }
}
