package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 起草目录新版本，从现行版本复制。 Source: 临政发〔2023〕14号 一、八 第二条、第五条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis({"linyi-14:1.8#2", "linyi-14:1.8#5"})
public record DraftCatalogue(@NotBlank @Size(max = 200) String title) implements Opening<Catalogue>, CatalogueAct {
    @Override
    public Catalogue open(Desk desk) {
        var draft = new Catalogue(desk.actor().organisation(), desk.now(), desk.today(), title);
        CatalogueShelf.inForce(desk.register(), desk.today()).ifPresent(current -> {
            draft.state(current.items(), DepartmentEntry.directory(desk.register()));
            draft.fines(current.fines());
        });
        return desk.register().add(draft);
    }
}
