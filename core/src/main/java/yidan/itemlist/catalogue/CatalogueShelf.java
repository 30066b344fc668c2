package yidan.itemlist.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** Where a county's catalogue versions stand, for what happens inside one transaction. */
public final class CatalogueShelf {

    private CatalogueShelf() {}

    /** The version in force on a day. */
    public static Optional<Catalogue> inForce(Register register, LocalDate day) {
        return register.of(Catalogue.class)
                .where("d.inForceFrom <= :day and (d.inForceTo is null or d.inForceTo > :day)", "day", day)
                .first();
    }

    /** The last version published, be it in force already or not yet. */
    static Optional<Catalogue> latest(Register register) {
        return register.of(Catalogue.class)
                .where("d.inForceFrom is not null and d.inForceTo is null")
                .first();
    }

    /** The versions that came into force after the given one and by the day, the earliest first. */
    public static List<CatalogueHead> publishedAfter(Register register, UUID catalogue, LocalDate day) {
        return register.of(Catalogue.class)
                .where(
                        "d.inForceFrom > (select f.inForceFrom from Catalogue f"
                                + " where f.county = d.county and f.id = :earlier)",
                        "earlier",
                        catalogue)
                .where("d.inForceFrom <= :day", "day", day)
                .orderBy("d.inForceFrom")
                .select(CatalogueHead.class, CatalogueHead.EXPRESSIONS);
    }

    public static Set<Integer> itemIds(Register register, Catalogue catalogue) {
        return itemIds(register, catalogue.uuid());
    }

    public static Set<Integer> itemIds(Register register, UUID catalogue) {
        return Set.copyOf(register.of(CatalogueRow.class)
                .where("d.catalogue = :catalogue", "catalogue", catalogue)
                .values(Integer.class, "d.item"));
    }

    /** An id that no item of the county ever had. */
    static int firstFree(Register register) {
        return register.of(CatalogueRow.class).values(Integer.class, "max(d.item)").stream()
                        .filter(max -> max != null)
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    static List<Motion> motionsOf(Register register, Catalogue catalogue) {
        return register.of(Motion.class)
                .where("d.catalogue = :catalogue", "catalogue", catalogue.uuid())
                .list();
    }

    /** The county's justice bureau, with which lists are filed and adjustments reviewed. */
    public static OrganisationCode bureau(Register register) {
        return register.of(Organisation.class)
                .where("d.kind = :bureau", "bureau", OrganisationKind.JUSTICE_BUREAU)
                .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                .first()
                .map(Organisation::owner)
                .orElseThrow(() -> new Refusal("catalogue.no-justice-bureau", "linyi-14:1.8#2"));
    }

    /** A name belongs to one department only. */
    static void refuseTakenNames(Register register, int code, String name, List<String> aliases) {
        DepartmentDirectory directory = DepartmentEntry.directory(register);
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        for (String one : names) {
            directory.named(one).filter(known -> known.code() != code).ifPresent(known -> {
                throw new Refusal("catalogue.department-name-taken", "", one, known.name());
            });
        }
    }
}
