package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import yidan.casework.CaseFilter;
import yidan.casework.Cases;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.ui.shell.Texts;
import yidan.ui.shell.search.GlobalSearch;

/** Finds cases by party, number, cause and facts. */
@ApplicationScoped
class CaseSearch implements GlobalSearch {

    @Inject
    private Cases cases;

    @Override
    public List<Hit> search(Actor actor, String text, int limit) {
        if (text.isBlank() || actor.audience() == Audience.SUPERVISOR) {
            return List.of();
        }
        CaseFilter filter = new CaseFilter(text, null, null, null, null, null);
        return cases.page(actor, filter, Cases.Order.OPENED, true, 0, limit).stream()
                .map(row -> new Hit(
                        "search.kind.case",
                        Texts.zh(
                                "cases.name",
                                row.number() == null ? Texts.zh("cases.no-number") : row.number(),
                                row.cause()),
                        row.partyName() + " · " + Texts.zh("stage.EnforcementCase." + row.stage()),
                        "cases/" + row.id()))
                .toList();
    }
}
