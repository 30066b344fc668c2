package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.EnforcementCase;
import yidan.casework.seizure.Asking;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Thing;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请查封、扣押已经登记保存的物品：实施时物品转入查封、扣押，登记保存随之了结，必须在七个工作日内。 Source: 行政处罚法 第五十六条; 行政强制法 第十八条、第二十二条.
 *
 * @param basis the article of the law or regulation that gives the power
 * @param newGround why what was held in the case before it was preserved is held again; null where nothing was
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({PreservationStages.HELD})
@Needs({Preservation.HANDLER, Preservation.IN_TERM, CaseGates.UNDECIDED})
@Basis({"cn-penalty-2021:#56", "cn-compulsion-2011:#18", "cn-compulsion-2011:#22", "cn-compulsion-2011:#2"})
public record SeizePreserved(
        Id<Preservation> on,
        Long seen,
        @NotNull SeizureKind kind,
        @NotNull BasisKind basisKind,
        @NotBlank @Size(max = 300) String basis,
        @NotBlank @Size(max = 2000) String why,
        @Size(max = 1000) String newGround)
        implements ActOn<Preservation>, PreservationAct {
    /** Of things that were not held before. */
    public SeizePreserved(
            Id<Preservation> on, Long seen, SeizureKind kind, BasisKind basisKind, String basis, String why) {
        this(on, seen, kind, basisKind, basis, why, null);
    }

    @Override
    public void perform(Preservation dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        List<Thing> things = CustodyItem.heldBy(desk.register(), dossier.uuid()).stream()
                .map(CustodyItem::thing)
                .toList();
        Asking asking = new Asking(kind, basisKind, basis, why, things, newGround);
        desk.register().add(asking.ofPreserved(desk, of, dossier.uuid()));
    }
}
