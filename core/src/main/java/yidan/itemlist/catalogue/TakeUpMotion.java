package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.itemlist.catalogue.motion.Proposal;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 把审核后的调整申请编入目录草案。 Source: 临政发〔2023〕14号 一、八 第六条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Catalogue.DRAFT)
@Basis("linyi-14:1.8#6")
public record TakeUpMotion(
        Id<Catalogue> on, Long seen, @NotNull Id<Motion> motion) implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue draft, Desk desk) {
        Motion taken = desk.register().load(Motion.class, motion);
        taken.takenUpBy(draft);
        Proposal proposal = taken.proposal();
        if (proposal.kind() == AdjustmentKind.REMOVED) {
            draft.drop(proposal.item().orElseThrow());
        } else {
            DepartmentDirectory directory = DepartmentEntry.directory(desk.register());
            int free = CatalogueShelf.firstFree(desk.register());
            draft.state(proposal.applyTo(draft, directory, free), directory);
            if (proposal.kind() == AdjustmentKind.ADDED) {
                taken.concerns(free);
            }
        }
    }
}
