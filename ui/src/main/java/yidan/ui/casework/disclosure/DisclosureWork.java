package yidan.ui.casework.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import yidan.act.ActType;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.handover.MeasureDisclosures;
import yidan.casework.handover.NoteMeasurePublished;
import yidan.casework.handover.NoteMeasureWithdrawn;
import yidan.tenancy.Actor;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** Decisions of compulsion that wait for whoever publishes, and those that are to be taken down again. */
@ApplicationScoped
class DisclosureWork implements WorkSource {

    private static final int AT_MOST = 50;

    @Inject
    private MeasureDisclosures disclosures;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        if (!ActType.of(NoteMeasurePublished.class).mayBeDoneBy(actor)) {
            return List.of();
        }
        List<String> waiting = List.of(MeasureDisclosure.TO_PUBLISH, MeasureDisclosure.TO_WITHDRAW);
        return disclosures
                .page(
                        actor,
                        new MeasureDisclosures.Question(waiting, "", null),
                        MeasureDisclosures.Order.DECIDED,
                        true,
                        0,
                        AT_MOST)
                .stream()
                .map(DisclosureWork::line)
                .toList();
    }

    private static WorkLine line(MeasureDisclosure one) {
        boolean publish = one.stage().equals(MeasureDisclosure.TO_PUBLISH);
        Class<?> act = publish ? NoteMeasurePublished.class : NoteMeasureWithdrawn.class;
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh("act." + act.getSimpleName()),
                one.number() + "　" + one.partyName(),
                one.decidedOn(),
                null,
                "",
                "",
                Texts.zh("work.case.open"),
                "disclosures/" + one.uuid());
    }
}
