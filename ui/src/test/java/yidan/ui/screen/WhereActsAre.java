package yidan.ui.screen;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casefile.CompileExecutionFile;
import yidan.casefile.CompileFile;
import yidan.casefile.CompileInspectionFile;
import yidan.casefile.use.AskForFile;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ProposeCase;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.recording.RefineFilmingPoint;
import yidan.casework.recording.SetFilmingPoint;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.document.draft.FinishRecord;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecordPatrol;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;

/** On which page an act is done, and with which button. */
final class WhereActsAre {

    private static final Map<Class<?>, String> LISTS = Map.of(
            ProposeCase.class, "cases",
            DecideOnTheSpot.class, "cases",
            OpenEnforcement.class, "enforcements",
            RecordPatrol.class, "inspections",
            PlanInspection.class, "inspections",
            EnterBenchmark.class, "benchmarks",
            SetFilmingPoint.class, "rules/filming",
            RefineFilmingPoint.class, "rules/filming",
            RegisterLead.class, "leads");

    private static final Map<String, String> PAGES = Map.of(
            "EnforcementCase", "cases/",
            "Enforcement", "enforcements/",
            "CustodyItem", "goods/",
            "StockTake", "goods/stock-takes/",
            "Inspection", "inspections/",
            "LegalReview", "reviews/",
            "CaseFile", "files/",
            "DiscretionBenchmark", "benchmarks/",
            "Lead", "leads/");

    private static final Map<Class<?>, String> BUTTONS = Map.ofEntries(
            Map.entry(ProposeCase.class, "propose"),
            Map.entry(DecideOnTheSpot.class, "on-the-spot"),
            Map.entry(RegisterLead.class, "open-RegisterLead"),
            Map.entry(OpenEnforcement.class, "open-enforcement"),
            Map.entry(RecordPatrol.class, "record-patrol"),
            Map.entry(PlanInspection.class, "plan-inspection"),
            Map.entry(EnterBenchmark.class, "enter-benchmark"),
            Map.entry(SetFilmingPoint.class, "set-filming-point"),
            Map.entry(RefineFilmingPoint.class, "refine-filming-point"),
            Map.entry(CompileFile.class, "compile-file"),
            Map.entry(CompileExecutionFile.class, "compile-file"),
            Map.entry(CompileInspectionFile.class, "compile-file"),
            Map.entry(AskForFile.class, "ask-for-file"));

    /** What is opened on something, and the component that names it. */
    private static final Map<Class<?>, String> OPENED_ON = Map.of(
            CompileFile.class, "of",
            CompileExecutionFile.class, "of",
            CompileInspectionFile.class, "of",
            AskForFile.class, "file");

    /** What is done on a card of the case's page. */
    private static final Set<String> MEASURES = Set.of("Preservation", "Seizure", "Appraisal", "Recording");

    private final Traces traces;

    WhereActsAre(Traces traces) {
        this.traces = traces;
    }

    /** Brings the person to the page on which the act is done. */
    void stand(Person person, ActType type, UUID id) {
        String dossier = type.dossier().getSimpleName();
        if (dossier.equals("CaseFile") || dossier.equals("FileUse")) {
            traces.setNoPapers();
        }
        if (type.type() == CompileFile.class) {
            person.goesTo("cases/" + id);
            person.opensTab("case-tabs", "cases.tab.file");
        } else if (type.type() == CompileExecutionFile.class) {
            person.goesTo("enforcements/" + id);
            person.opensTab("enforcement-tabs", "cases.tab.file");
        } else if (type.type() == CompileInspectionFile.class) {
            person.goesTo("inspections/" + id);
            person.opensTab("inspection-tabs", "cases.tab.file");
        } else if (type.type() == AskForFile.class) {
            person.goesTo("files/" + id);
            person.opensTab("file-tabs", "files.tab.uses");
        } else if (type.type() == ProposeCase.class && id != null) {
            person.goesTo("leads/" + id);
        } else if (type.opens()) {
            person.goesTo(LISTS.get(type.type()));
        } else if (dossier.equals("FileUse")) {
            person.goesTo("files/" + traces.fileOf(id));
            person.opensTab("file-tabs", "files.tab.uses");
        } else if (type.type() == FinishRecord.class) {
            String page = traces.pageOf(id);
            person.goesTo(page);
            person.opensTab(page.startsWith("cases/") ? "case-tabs" : "enforcement-tabs", "cases.tab.documents");
        } else if (MEASURES.contains(dossier)) {
            person.goesTo("cases/" + traces.caseOf(type, id));
            person.opensTab("case-tabs", "cases.tab.measures");
        } else {
            person.goesTo(PAGES.get(dossier) + id);
        }
    }

    /** Whether that page is a case's, with its steps. */
    static boolean isOnCase(ActType type) {
        return type.type() == CompileFile.class
                || MEASURES.contains(type.dossier().getSimpleName())
                || !type.opens() && type.dossier() == EnforcementCase.class;
    }

    static String button(ActType type, UUID id) {
        return type.type() == FinishRecord.class ? "finish-" + id : button(type);
    }

    static String button(ActType type) {
        boolean ofUse = !type.opens() && type.dossier().getSimpleName().equals("FileUse");
        return BUTTONS.getOrDefault(type.type(), (ofUse ? "use-" : "do-") + type.name());
    }

    /** The form as it stands open in a window from before. */
    ActForm elsewhere(ActType type, UUID id) {
        ActDesk desk = CDI.current().select(ActDesk.class).get();
        Class<? extends Act> act = type.type();
        ActForm form = type.opens()
                ? desk.opening(act, done -> {}).fix(OPENED_ON.get(act), Id.of(id))
                : desk.form(act, Id.of(id), traces.version(type, id), "", () -> {});
        if (act == ReplaceOfficers.class) {
            form.choices("lead", officers()).choices("assistant", officers());
        }
        // Everything is handed in: what may be left out is chosen on the page alone.
        boolean ofReview = act == RequestExecutionReview.class || act == RequestSeizureReview.class;
        return ofReview ? form.fix("materials", null) : form;
    }

    /** Whom the page of a case offers. */
    private static List<Choice<Id<StaffMember>>> officers() {
        return Stream.of("niudu-officer1", "niudu-officer2", "niudu-officer3")
                .map(account -> new Choice<>(CaseWorld.standing().person(account), account))
                .toList();
    }
}
