package yidan.itemlist.adjustment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.itemlist.catalogue.motion.Proposal;
import yidan.itemlist.sheet.ImportLimits;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提出调整申请。 Source: 临政发〔2023〕14号 一、八 第五条、第六条；临政发〔2023〕13号 三。
 *
 * @param item the item of the catalogue in force; null where one is to be added
 * @param basis the new basis as the official table writes it
 * @param departments guiding departments as the official table writes them
 * @param provenance for an added item, the superior catalogue and the number there
 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.8#5", "linyi-14:1.8#6", "linyi-13:#3"})
public record ProposeAdjustment(
        @NotNull AdjustmentKind kind,
        @NotNull AdjustmentGround ground,
        Integer item,
        Origin origin,
        @Size(max = ImportLimits.NAME_CHARACTERS) String name,
        PowerType type,
        @Size(max = ImportLimits.BASIS_CHARACTERS) String basis,
        @Size(max = ImportLimits.NAME_CHARACTERS) String departments,
        @Size(max = ImportLimits.HOLDER_CHARACTERS) String holder,
        @Size(max = ImportLimits.NAME_CHARACTERS) String provenance,
        @NotBlank @Size(max = 4000) String reason)
        implements Opening<Adjustment>, AdjustmentAct {

    @Override
    public Adjustment open(Desk desk) {
        var proposal =
                new Proposal(kind, ground, item, origin, name, type, basis, departments, holder, provenance, reason);
        proposal.check(current(desk), DepartmentEntry.directory(desk.register()));
        return desk.register()
                .add(new Adjustment(
                        desk.actor().organisation(),
                        CatalogueShelf.bureau(desk.register()),
                        desk.now(),
                        desk.today(),
                        proposal));
    }

    private Optional<CatalogueItem> current(Desk desk) {
        return item == null
                ? Optional.empty()
                : CatalogueShelf.inForce(desk.register(), desk.today()).flatMap(catalogue -> catalogue.item(item));
    }
}
