package yidan.ui.inspection;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.casework.officers.Privacy;
import yidan.inspection.Inspection;
import yidan.inspection.Reported;
import yidan.ui.files.FileStrip;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/**
 * What is known of an inspection; what has not happened is left out. Who was there and what was said and found is for those
 * only to whom its record is open: no pattern finds every name in it.
 */
final class InspectionFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Privacy privacy;

    InspectionFacts(Inspection one, Privacy privacy, FileStrip photos) {
        this.privacy = privacy;
        addClassNames("case-facts", "stack");
        privacy.why().map(RefusalText::of).map(RefusalText::panel).ifPresent(this::add);
        Facts facts = new Facts("inspection-facts", privacy::text)
                .line("field.targetKind", Texts.zh("TargetKind." + one.target().kind()))
                .line("field.address", privacy.inside(one.target().address()))
                .line("inspections.column.manner", Texts.zh("Manner." + one.manner()))
                .line("field.plannedOn", day(one.plannedOn()))
                .line("act.PlanInspection.what", one.planWords().orElse(""))
                .line(
                        "inspections.column.officers",
                        one.team().lead().name() + "、" + one.team().assistant().name())
                .line("inspections.column.day", day(one.inspectedOn()))
                .line(
                        "field.place",
                        one.target().people().isEmpty() ? one.place().orElse("") : privacy.inside(one.place()))
                .line("field.present", privacy.inside(one.present()))
                .line("act.RecordInspection.words", privacy.inside(one.words()))
                .line(
                        "field.outcomes",
                        one.outcomes().stream()
                                .sorted()
                                .map(outcome -> Texts.zh("Outcome." + outcome))
                                .collect(Collectors.joining("、")))
                .line("inspections.reported", privacy.inside(one.reported().map(InspectionFacts::reported)))
                .line("field.doneAtOnce", privacy.inside(one.reported().map(Reported::done)))
                .line("field.order", one.order().orElse(""))
                .line(
                        "inspections.column.correct",
                        one.isAtOnce() ? Texts.zh("inspections.at-once") : day(one.correctBy()))
                .line("inspections.order-served", day(one.orderServedOn()))
                .line("act.RecheckInspection", recheck(one))
                .line("field.reasons", one.cancelledWhy().orElse(""));
        one.lead()
                .ifPresent(lead ->
                        facts.line("dossier.Lead", new Anchor("leads/" + lead, Texts.zh("inspections.to-the-lead"))));
        add(facts, photos);
    }

    private static String reported(Reported reported) {
        return Texts.zh(
                "inspections.reported-to",
                Days.text(reported.on()),
                reported.at().toString(),
                reported.to());
    }

    private String recheck(Inspection one) {
        return one.recheckedOn()
                .map(on -> Texts.zh(
                        one.isCorrected() ? "inspections.corrected" : "inspections.not-corrected",
                        Days.text(on),
                        privacy.inside(one.recheckWords())))
                .orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Days::text).orElse("");
    }
}
