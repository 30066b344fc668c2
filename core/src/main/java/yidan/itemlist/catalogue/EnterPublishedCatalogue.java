package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Irrevocable;
import yidan.act.Opening;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.FineRange;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.publication.Publications;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 录入启用本系统之前已经县政府批准公布的目录：只能作为本县的第一个版本。 Source: 临政发〔2023〕13号 (L108)。
 *
 * @param meeting the meeting that approved it
 * @param documentNumber number under which it was published
 * @param inForceFrom day of its publication
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis({"linyi-14:1.8#2", "linyi-13:#3"})
@Irrevocable
public record EnterPublishedCatalogue(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String meeting,
        @NotNull LocalDate approvedOn,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate inForceFrom,
        @NotEmpty List<CatalogueItem> items,
        @NotNull List<FineRange> fines)
        implements Opening<Catalogue>, CatalogueAct {

    /** The notice gives one date for all: it was made and published on that day. */
    public static EnterPublishedCatalogue of(OfficialCatalogue official) {
        return new EnterPublishedCatalogue(
                official.title(),
                official.approvedBy(),
                official.dated(),
                official.documentNumber(),
                official.dated(),
                official.items(),
                official.fines());
    }

    @Override
    public Catalogue open(Desk desk) {
        if (desk.register()
                        .of(Catalogue.class)
                        .where("d.inForceFrom is not null")
                        .count()
                > 0) {
            throw new Refusal("catalogue.not-the-first", "linyi-14:1.8#6");
        }
        if (inForceFrom.isAfter(desk.today())) {
            throw new Refusal("catalogue.not-published-yet", "linyi-14:1.8#6", inForceFrom).at("inForceFrom");
        }
        var catalogue = new Catalogue(desk.actor().organisation(), desk.now(), desk.today(), title);
        catalogue.state(items, DepartmentEntry.directory(desk.register()));
        catalogue.fines(fines);
        catalogue.approve(meeting, approvedOn, documentNumber, desk.today());
        catalogue.publish(inForceFrom, Optional.empty(), Set.of());
        Catalogue entered = desk.register().add(catalogue);
        Publications.publishList(desk, entered.publicCopy());
        return entered;
    }
}
