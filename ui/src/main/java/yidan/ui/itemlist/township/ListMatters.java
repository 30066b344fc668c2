package yidan.ui.itemlist.township;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.township.ListVersion;
import yidan.rule.workload.Matters;
import yidan.ui.home.MatterSource;

/** Lists before they are in force, and adjustments before they are decided. */
@ApplicationScoped
class ListMatters implements MatterSource {

    @Override
    public List<Matters> matters() {
        return List.of(
                new Matters(
                        ListVersion.class,
                        "",
                        Set.of(ListVersion.DRAFT, ListVersion.RETURNED, ListVersion.FILED, ListVersion.ACCEPTED),
                        Set.of(ListVersion.RETURNED)),
                new Matters(Adjustment.class, "", Set.of(Adjustment.PROPOSED), Set.of()));
    }
}
