package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.HeldPapers;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 对先行登记保存的证据作出处理决定：七个工作日内；逾期的，只能返还。 Source: 行政处罚法 第五十六条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({PreservationStages.HELD})
@Needs({Preservation.NOT_HANDLER})
@Basis({"cn-penalty-2021:#56"})
public record SettlePreserved(
        Id<Preservation> on,
        Long seen,
        @NotNull PreservedFate fate,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Preservation>, PreservationAct {
    @Override
    public void perform(Preservation dossier, Desk desk) {
        dossier.settle(fate, desk.today(), desk.actor().user(), reasons);
        Clocks.of(desk).meet(Terms.EVIDENCE_PRESERVATION, dossier);
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        of.means().settlePreserved();
        HeldPapers.of(of, desk)
                .settled(
                        dossier.keptAt().orElse(""),
                        dossier.keeper().orElse(""),
                        dossier.dueOn().orElseThrow(),
                        fate,
                        reasons);
        if (fate.gives()) {
            CustodyItem.holdAs(desk.register(), dossier.uuid(), HeldAs.TO_RETURN);
        }
    }
}
