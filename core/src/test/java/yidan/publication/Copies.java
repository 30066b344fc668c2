package yidan.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import yidan.World;
import yidan.act.Desk;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.OfficialCatalogue;
import yidan.tenancy.Actor;
import yidan.tenancy.Register;
import yidan.tenancy.Stamp;

/** The official items as snapshots, and people who publish them. */
final class Copies {

    private Copies() {}

    static List<ItemSnapshot> official() {
        return OfficialCatalogue.linyi().items().stream().map(Copies::item).toList();
    }

    private static ItemSnapshot item(CatalogueItem one) {
        var item = one.item();
        return new ItemSnapshot(
                one.id(),
                item.origin().term(),
                item.number(),
                item.name(),
                item.type().term(),
                item.departments(),
                item.holder(),
                one.provenance(),
                item.summaryOnly(),
                item.bases().stream()
                        .map(basis -> new BasisSnapshot(
                                basis.kind().term(), basis.title(), basis.version(), basis.article(), basis.text()))
                        .toList());
    }

    static ListSnapshot list(Subject subject, LocalDate from, List<ItemSnapshot> items) {
        return new ListSnapshot(subject, "行政执法事项清单", "临牛政发〔2023〕1号", "已报县司法局备案", from, "", items);
    }

    static <T> T at(World world, Actor actor, Function<Desk, T> work) {
        Stamp stamp = new Stamp(
                actor.audience(), actor.county().value(), actor.organisation().value(), Set.of(), actor.user());
        return world.transactions.within(
                stamp, entities -> work.apply(new Desk(actor, world.clock().instant(), Register.of(entities, stamp))));
    }
}
