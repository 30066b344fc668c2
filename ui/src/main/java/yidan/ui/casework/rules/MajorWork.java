package yidan.ui.casework.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.major.HandInMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.major.MajorCatalogues;
import yidan.casework.major.TakeMajorCatalogueOnFile;
import yidan.tenancy.Actor;
import yidan.ui.casework.Names;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** Catalogues of major decisions that wait: a draft for the head, one that was handed in for the justice bureau. */
@ApplicationScoped
class MajorWork implements WorkSource {

    @Inject
    private MajorCatalogues catalogues;

    @Inject
    private Names names;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        return Stream.concat(
                        waiting(actor, HandInMajorCatalogue.class, MajorCatalogue.DRAFT),
                        waiting(actor, TakeMajorCatalogueOnFile.class, MajorCatalogue.HANDED_IN))
                .toList();
    }

    private Stream<WorkLine> waiting(Actor actor, Class<? extends Act> act, String stage) {
        if (!ActType.of(act).mayBeDoneBy(actor)) {
            return Stream.empty();
        }
        Map<Integer, String> bodies = names.bodies(actor);
        return catalogues.of(actor).stream()
                .filter(one -> one.stage().equals(stage))
                .map(one -> new WorkLine(
                        WorkLine.Group.WAITING,
                        Texts.zh("act." + ActType.of(act).name()),
                        bodies.getOrDefault(one.owner().value(), "") + "　" + one.document(),
                        one.handedInOn().orElse(one.openedOn()),
                        null,
                        "",
                        "",
                        Texts.zh("work.case.open"),
                        "majors/" + one.uuid()));
    }
}
