package yidan.itemlist.township;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.TreeSet;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/** 编制本乡镇清单，从县级目录或本乡镇现行清单复制。 Source: 临政发〔2023〕13号 二（二）。 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        in = OrganisationKind.TOWNSHIP)
@Basis("linyi-13:#2")
public record CompileList(@NotNull Beginning from) implements Opening<ListVersion>, ListAct {

    /** What a draft begins with. */
    public enum Beginning {
        CATALOGUE,
        CURRENT_LIST,
        NOTHING
    }

    @Override
    public ListVersion open(Desk desk) {
        return ListShelf.draft(desk.register(), desk.actor().organisation(), desk.now(), desk.today(), beginning(desk));
    }

    private Set<Integer> beginning(Desk desk) {
        Register register = desk.register();
        if (from == Beginning.NOTHING) {
            return Set.of();
        }
        Set<Integer> available = CatalogueShelf.itemIds(register, ListShelf.catalogueInForce(register, desk.today()));
        if (from == Beginning.CATALOGUE) {
            return available;
        }
        Set<Integer> kept = new TreeSet<>(available);
        kept.retainAll(ListShelf.latest(register, desk.actor().organisation())
                .map(ListVersion::items)
                .orElse(Set.of()));
        return kept;
    }
}
