package yidan.casework.execution.atonce;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.review.LegalReview;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 补办批准手续：当场实施后二十四小时内作出决定；过了期限或者认为不应当采取的，只能立即解除。 Source: 行政强制法 第十九条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.UNCONFIRMED})
@Needs({EnforcementGates.NOT_HANDLER})
@Basis({"cn-compulsion-2011:#19"})
public record ConfirmEnforcement(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<Enforcement>, AtOnceAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (!Waiting.isApprovalInTime(dossier, desk)) {
            throw new Refusal("enforcement.confirmed-too-late", "cn-compulsion-2011:#19");
        }
        // What a reviewer has said of it before it was decided stays said.
        LegalReview.lapse(desk, dossier);
        dossier.confirm(desk.actor().user(), desk.now(), reasons);
        String manner = dossier.execution().manner().orElseThrow();
        OfficialDocument decision = EnforcementPapers.of(dossier, desk).confirmed(manner, reasons);
        MeasureHandOver.ofExecution(desk, dossier.uuid(), dossier.party(), dossier.itemName(), decision);
        Waiting.turn(dossier, desk);
    }
}
