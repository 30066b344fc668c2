package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.publication.Publications;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 公布目录，自实施之日起执行；调整出去的事项当日在各乡镇停止。 Source: 临政发〔2023〕14号 一、八 第六条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Catalogue.APPROVED)
@Basis("linyi-14:1.8#6")
@Irrevocable
public record PublishCatalogue(
        Id<Catalogue> on, Long seen, @NotNull LocalDate inForceFrom) implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue catalogue, Desk desk) {
        if (inForceFrom.isBefore(desk.today())) {
            throw new Refusal("catalogue.in-force-before-publication", "linyi-14:1.8#6", desk.today())
                    .at("inForceFrom");
        }
        var before = CatalogueShelf.latest(desk.register());
        catalogue.publish(
                inForceFrom,
                before,
                before.map(old -> CatalogueShelf.itemIds(desk.register(), old)).orElse(Set.of()));
        Publications.publishList(desk, catalogue.publicCopy());
        CatalogueShelf.motionsOf(desk.register(), catalogue).forEach(Motion::implement);
    }
}
