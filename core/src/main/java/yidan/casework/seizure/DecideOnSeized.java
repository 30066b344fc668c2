package yidan.casework.seizure;

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
import yidan.casework.RulingKind;
import yidan.casework.paper.HeldPapers;
import yidan.casework.penalty.PenaltyKind;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 在期限内作出处理决定：违法事实清楚、处罚决定没收的没收；依法应当销毁的销毁；涉嫌犯罪的随案移送。 Source: 行政强制法 第二十一条、第二十七条.
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.CONFIRMED, SeizureGates.IN_TERM})
@Basis({"cn-compulsion-2011:#27", "cn-compulsion-2011:#21"})
public record DecideOnSeized(
        Id<Seizure> on,
        Long seen,
        @NotNull SeizedFate fate,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        boolean confiscated = of.ruling().isPenalty()
                && !of.ruling().isRevoked()
                && of.penalty()
                        .filter(one -> one.kinds().contains(PenaltyKind.CONFISCATION_OF_GOODS))
                        .isPresent();
        if (fate == SeizedFate.CONFISCATED && !confiscated) {
            throw new Refusal("seizure.not-confiscated", "cn-compulsion-2011:#27").at("fate");
        }
        boolean transferred = !of.ruling().isRevoked()
                && of.ruling()
                        .kind()
                        .filter(kind -> kind == RulingKind.TRANSFERRED)
                        .isPresent();
        if (fate == SeizedFate.TRANSFERRED && !transferred) {
            throw new Refusal("seizure.not-transferred", "cn-compulsion-2011:#21").at("fate");
        }
        dossier.decideOn(fate, desk.today(), desk.actor().user(), reasons);
        Ending.of(desk, dossier, fate.things());
        if (fate == SeizedFate.TRANSFERRED) {
            HeldPapers.of(of, desk).handedOn(CustodyItem.heldBy(desk.register(), dossier.uuid()), reasons);
        }
    }
}
