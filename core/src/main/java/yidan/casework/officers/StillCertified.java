package yidan.casework.officers;

import java.time.LocalDate;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.tenancy.Id;

/**
 * Every later step is taken by two who are certified on its day for the field of the item, as the first was.
 * Source: 行政处罚法 第四十二条; 临政发〔2023〕14号 一、七 第五条、第六条.
 */
public final class StillCertified {

    private StillCertified() {}

    /** @throws yidan.tenancy.Refusal as {@link Officers#team} */
    public static void of(Desk desk, EnforcementCase dossier, LocalDate day) {
        of(
                desk,
                dossier.team(),
                dossier.conduct().catalogue(),
                dossier.conduct().item(),
                day);
    }

    /** Of an execution: for the item that it executes, or that of the case whose decision it executes. */
    public static void of(Desk desk, Enforcement dossier, LocalDate day) {
        if (dossier.catalogue().isPresent()) {
            of(desk, dossier.team(), dossier.catalogue().get(), dossier.item().orElseThrow(), day);
        } else {
            EnforcementCase of = desk.register()
                    .load(
                            EnforcementCase.class,
                            Id.<EnforcementCase>of(dossier.caseId().orElseThrow()));
            of(desk, dossier.team(), of.conduct().catalogue(), of.conduct().item(), day);
        }
    }

    /** Of what is done under an item as that version of the catalogue words it. */
    public static void of(Desk desk, Team team, UUID catalogue, int item, LocalDate day) {
        Officers.requireStillCertified(
                desk.register(), team, CatalogueContents.departments(desk.register(), catalogue, item), day);
    }
}
