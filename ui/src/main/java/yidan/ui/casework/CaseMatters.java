package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.lead.Lead;
import yidan.rule.workload.Matters;
import yidan.ui.home.MatterSource;

/** Leads before it is settled what becomes of them, and cases before they are closed. */
@ApplicationScoped
class CaseMatters implements MatterSource {

    @Override
    public List<Matters> matters() {
        return List.of(
                new Matters(Lead.class, Set.of(Lead.RECEIVED), Set.of()),
                new Matters(
                        EnforcementCase.class,
                        Set.of(
                                CaseStages.PROPOSED,
                                CaseStages.INVESTIGATING,
                                CaseStages.INVESTIGATED,
                                CaseStages.NOTIFIED,
                                CaseStages.DECIDED,
                                CaseStages.SERVED),
                        Set.of()));
    }
}
