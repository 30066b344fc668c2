package yidan.ui.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import yidan.act.ActType;
import yidan.inspection.Inspection;
import yidan.inspection.InspectionRow;
import yidan.inspection.Inspections;
import yidan.inspection.RecordInspection;
import yidan.tenancy.Actor;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** Inspections that a person has planned, orders whose day has come, and suspicions of which a lead is to be made. */
@ApplicationScoped
class InspectionWork implements WorkSource {

    private static final int AT_MOST = 50;

    @Inject
    private Inspections inspections;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        if (!ActType.of(RecordInspection.class).mayBeDoneBy(actor)) {
            return List.of();
        }
        Stream<WorkLine> suspected =
                inspections.owingLead(actor, AT_MOST).stream().map(row -> line(row, "work.inspection.suspected"));
        Stream<WorkLine> underWay = Stream.of(Inspection.PLANNED, Inspection.ORDERED, Inspection.OVERDUE)
                .flatMap(stage -> inspections
                        .page(
                                actor,
                                new Inspections.Question("", stage, actor.user()),
                                Inspections.Order.OPENED,
                                true,
                                0,
                                AT_MOST)
                        .stream())
                .map(row -> line(row, "work.inspection." + row.stage()));
        return Stream.concat(suspected, underWay).toList();
    }

    private static WorkLine line(InspectionRow row, String key) {
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh(key),
                row.target(),
                row.openedOn(),
                null,
                "",
                "",
                Texts.zh("work.inspection.open"),
                "inspections/" + row.id());
    }
}
