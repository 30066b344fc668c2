package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.paper.HeldPapers;
import yidan.casework.paper.TransferNotice;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.seizure.end.Destroying;
import yidan.casework.seizure.end.Settled;
import yidan.casework.seizure.setoff.Proposal;
import yidan.evidence.custody.CustodyItem;
import yidan.itemlist.BasisKind;
import yidan.rule.library.Citations;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 在期限内作出处理决定：违法事实清楚、处罚决定没收的没收；依法应当销毁的销毁；涉嫌犯罪的随案移送，并书面告知当事人。 Source: 行政强制法 第二十一条、第二十七条.
 *
 * @param basisKind 法律或者行政法规, with the article by which it is destroyed; null for every other fate
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
        BasisKind basisKind,
        @Size(max = 500) String basis,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<Seizure>, SeizureAct {

    private static final String BY_LAW = "cn-compulsion-2011:#27";
    private static final Set<BasisKind> DESTROYING = EnumSet.of(BasisKind.LAW, BasisKind.ADMINISTRATIVE_REGULATION);

    /** Of what is not destroyed. */
    public DecideOnSeized(Id<Seizure> on, Long seen, SeizedFate fate, String reasons) {
        this(on, seen, fate, null, null, reasons);
    }

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
        if (fate == SeizedFate.DESTROYED) {
            requireLaw();
        }
        Proposal.fall(desk, of, dossier, reasons);
        Destroying law = fate == SeizedFate.DESTROYED ? new Destroying(basisKind, basis) : null;
        dossier.end(Settled.decided(desk, fate, law, reasons));
        Ending.of(desk, dossier, fate.things());
        if (fate == SeizedFate.CONFISCATED) {
            Restitution.afterConfiscating(desk, dossier);
        }
        if (fate == SeizedFate.TRANSFERRED) {
            List<CustodyItem> things = CustodyItem.heldBy(desk.register(), dossier.uuid());
            HeldPapers.of(of, desk).handedOn(things, reasons);
            TransferNotice.ofSeized(
                    of, desk, dossier.kind(), dossier.scene().decisionNumber().orElse(""), things, reasons);
        }
    }

    /** 法律、行政法规规定应当销毁的: no other rule does, and it is named with its article. */
    private void requireLaw() {
        if (basisKind == null || !DESTROYING.contains(basisKind)) {
            throw new Refusal("seizure.destroyed-by-no-law", BY_LAW).at("basisKind");
        }
        if (basis == null || !Citations.nameAnArticle(basis)) {
            throw new Refusal("seizure.destroyed-by-no-article", BY_LAW).at("basis");
        }
    }
}
