package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.paper.HeldPapers;
import yidan.casework.seizure.end.Settled;
import yidan.casework.seizure.setoff.Proposal;
import yidan.evidence.custody.HeldAs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 解除查封、扣押，立即退还财物；已经变卖的，退还所得款项；本不应当采取的，已公开的决定信息撤下。 Source: 行政强制法 第十九条、第二十八条; 临政发〔2023〕14号 一、十二 第九条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER})
@Basis({"cn-compulsion-2011:#28", "cn-compulsion-2011:#19"})
public record LiftSeizure(
        Id<Seizure> on,
        Long seen,
        @NotNull LiftGround ground,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        Proposal.fall(desk, of, dossier, reasons);
        dossier.end(Settled.lifted(desk, ground, reasons));
        Ending.of(desk, dossier, HeldAs.TO_RETURN);
        if (ground.isAnnulment()) {
            MeasureHandOver.fall(desk, dossier, reasons);
        }
        BigDecimal owed = Restitution.afterLifting(desk, of, dossier);
        UUID decision = dossier.scene().decision().orElseThrow();
        HeldPapers.of(of, desk).released(decision, dossier.kind(), dossier.basis(), owed, reasons);
    }
}
