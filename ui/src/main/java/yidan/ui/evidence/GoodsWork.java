package yidan.ui.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import yidan.act.ActType;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.GoodsFilter;
import yidan.evidence.custody.SignMovement;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** What waits for a second signature or for the head's approval. */
@ApplicationScoped
class GoodsWork implements WorkSource {

    private static final int AT_MOST = 50;

    @Inject
    private GoodsSeen goods;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        boolean signs = ActType.of(SignMovement.class).mayBeDoneBy(actor);
        if (!signs) {
            return List.of();
        }
        return goods
                .page(
                        actor,
                        new GoodsFilter("", null, null, null, true, null, null),
                        Goods.Order.OPENED,
                        false,
                        0,
                        AT_MOST)
                .stream()
                .filter(row -> actor.is(Role.CUSTODIAN) || row.pending().needsApproval() || !actor.is(Role.HEAD))
                .map(row -> new WorkLine(
                        WorkLine.Group.WAITING,
                        Texts.zh("work.goods", Texts.zh("Movement." + row.pending())),
                        row.name(),
                        row.openedOn(),
                        null,
                        "",
                        "",
                        Texts.zh("work.goods.open"),
                        "goods/" + row.id()))
                .toList();
    }
}
