package yidan.ui.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.casework.officers.PeopleOfThings;
import yidan.casework.officers.Privacy;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.GoodsFilter;
import yidan.evidence.custody.GoodsRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;

/** The ledger as each reader may read it: whose things they are is named to those whose affair it is. Source: 行政处罚法 第五十条. */
@ApplicationScoped
class GoodsSeen {

    @Inject
    private Goods goods;

    @Inject
    private Registers registers;

    List<GoodsRow> page(Actor actor, GoodsFilter filter, Goods.Order order, boolean down, int from, int size) {
        return seen(actor, goods.page(actor, filter, order, down, from, size));
    }

    Optional<GoodsRow> row(Actor actor, Id<CustodyItem> id) {
        return seen(actor, goods.row(actor, id).stream().toList()).stream().findFirst();
    }

    private List<GoodsRow> seen(Actor actor, List<GoodsRow> rows) {
        List<UUID> cases = rows.stream().map(GoodsRow::caseId).distinct().toList();
        Map<UUID, Privacy> people = registers.read(actor, register -> PeopleOfThings.inList(register, actor, cases));
        return rows.stream()
                .map(row -> row.seen(people.get(row.caseId())::text))
                .toList();
    }
}
