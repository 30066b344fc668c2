package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import yidan.casework.investigation.Investigating;
import yidan.evidence.custody.Thing;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请先行登记保存：证据可能灭失或者以后难以取得的，报负责人批准。 Source: 行政处罚法 第五十六条.
 *
 * @param things one to a line: 名称；规格；单位；数量
 * @param newGround why what was held in the case before is kept again; null where nothing was
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#56", "cn-compulsion-2011:#28"})
public record AskPreservation(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 2000) String why,
        @NotEmpty List<String> things,
        @Size(max = 1000) String newGround)
        implements ActOn<EnforcementCase>, GatheringAct {
    /** Of things that were not held before. */
    public AskPreservation(Id<EnforcementCase> on, Long seen, String why, List<String> things) {
        this(on, seen, why, things, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        desk.register().add(Preservation.ask(desk, dossier, why, Thing.parse(things), newGround));
    }
}
