package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFiles;
import yidan.casework.CaseFilter;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Enforcements;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.Leads;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.Recording;
import yidan.casework.review.LegalReview;
import yidan.casework.seizure.Seizure;
import yidan.inspection.Inspection;
import yidan.inspection.Inspections;
import yidan.rule.workload.Matters;
import yidan.tenancy.Dossier;
import yidan.ui.home.MatterSource;
import yidan.ui.shell.Texts;

/** Leads before it is settled what becomes of them; cases, executions and inspections before they are closed; files before they are in the archive. */
@ApplicationScoped
class CaseMatters implements MatterSource {

    /** What hangs on a case, and on an execution or an inspection in its stead. */
    private static final Map<Class<? extends Dossier>, String> OF_CASES = Map.of(
            Seizure.class, "caseId",
            Preservation.class, "caseId",
            LegalReview.class, "caseId",
            MeasureDisclosure.class, "caseId",
            Recording.class, "caseId");

    private static final Map<Class<? extends Dossier>, String> OF_EXECUTIONS = Map.of(
            LegalReview.class, "enforcement",
            MeasureDisclosure.class, "enforcement",
            Recording.class, "enforcement");

    @Override
    public List<Matters> matters() {
        return List.of(
                new Matters(
                        Lead.class,
                        "d.source",
                        (rows, reader, text) -> Leads.found(rows, reader, text, sources(text)),
                        Map.of(),
                        Set.of(Lead.RECEIVED),
                        Set.of()),
                new Matters(
                        EnforcementCase.class,
                        "coalesce(d.number, d.conduct.itemName)",
                        CaseFilter::found,
                        OF_CASES,
                        Set.of(
                                CaseStages.PROPOSED,
                                CaseStages.INVESTIGATING,
                                CaseStages.INVESTIGATED,
                                CaseStages.NOTIFIED,
                                CaseStages.DECIDED,
                                CaseStages.SERVED),
                        Set.of()),
                new Matters(
                        Enforcement.class,
                        "d.itemName",
                        Enforcements::found,
                        OF_EXECUTIONS,
                        EnforcementStages.UNDER_WAY,
                        Set.of()),
                new Matters(
                        Inspection.class,
                        "d.itemName",
                        Inspections::found,
                        Map.of(Recording.class, "inspection"),
                        Inspection.UNDER_WAY,
                        Set.of()),
                new Matters(
                        CaseFile.class,
                        "d.number",
                        CaseFiles::found,
                        Map.of(),
                        Set.of(CaseFile.COMPILED, CaseFile.RETURNED, CaseFile.APPROVED),
                        Set.of(CaseFile.RETURNED)));
    }

    private static Set<LeadSource> sources(String text) {
        return Arrays.stream(LeadSource.values())
                .filter(source -> Texts.word(source).contains(text))
                .collect(Collectors.toSet());
    }
}
