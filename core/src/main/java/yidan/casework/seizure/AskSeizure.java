package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.evidence.custody.Thing;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请查封、扣押：实施前向负责人报告并经批准；只有法律、法规规定的才能实施。 Source: 行政强制法 第十条、第十八条、第二十二条.
 *
 * @param basis the article of the law or regulation that gives the power
 * @param things one to a line: 名称；规格；单位；数量
 * @param newGround why what was held in the case before is held again; null where nothing was
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER, CaseGates.APPROVED})
@Basis({
    "cn-compulsion-2011:#18",
    "cn-compulsion-2011:#25",
    "cn-compulsion-2011:#28",
    "cn-compulsion-2011:#22",
    "cn-compulsion-2011:#10"
})
public record AskSeizure(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull SeizureKind kind,
        @NotNull BasisKind basisKind,
        @NotBlank @Size(max = 300) String basis,
        @NotBlank @Size(max = 2000) String why,
        @NotEmpty List<String> things,
        @Size(max = 1000) String newGround)
        implements ActOn<EnforcementCase>, AskingAct {
    /** Of things that were not held before. */
    public AskSeizure(
            Id<EnforcementCase> on,
            Long seen,
            SeizureKind kind,
            BasisKind basisKind,
            String basis,
            String why,
            List<String> things) {
        this(on, seen, kind, basisKind, basis, why, things, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Asking asking = new Asking(kind, basisKind, basis, why, Thing.parse(things), newGround);
        desk.register().add(asking.before(desk, dossier));
    }
}
