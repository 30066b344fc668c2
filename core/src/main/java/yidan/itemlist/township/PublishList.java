package yidan.itemlist.township;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.itemlist.PublicCopy;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.publication.Publications;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 向社会公布，自实施之日起执行；公布前没有效力。 Source: 临政发〔2023〕13号 二（二）。 */
@By(
        value = {Role.HEAD, Role.PUBLISHER},
        in = OrganisationKind.TOWNSHIP)
@From(ListVersion.ACCEPTED)
@Basis({"linyi-13:#2", "linyi-14:1.8#6"})
@Irrevocable
public record PublishList(
        Id<ListVersion> on, Long seen, @NotNull LocalDate inForceFrom) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        ListShelf.refuseOutdated(desk.register(), list, desk.today());
        list.publish(desk.today(), inForceFrom, ListShelf.latest(desk.register(), list.owner()));
        Set<Integer> held = list.items();
        Publications.publishList(
                desk,
                PublicCopy.ofList(
                        desk.actor().organisationName(),
                        ListShelf.catalogueInForce(desk.register(), desk.today())
                                .documentNumber(),
                        inForceFrom,
                        CatalogueContents.all(desk.register(), list.catalogue()).stream()
                                .filter(item -> held.contains(item.id()))
                                .toList()));
    }
}
