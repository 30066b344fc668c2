package yidan.casework.seizure;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.ApprovalSheet;
import yidan.casework.paper.SignedDraft;
import yidan.document.OfficialDocument;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 补办批准手续：当场实施后二十四小时内；过了期限或者认为不应当采取的，只能立即解除。 The law itself has it taken first and approved
 * within the day; a review before the decision, for which there are ten working days, has no place in that, and the county's
 * rule gives way to the law. Source: 行政强制法 第十九条; 临政发〔2023〕14号 一、四 第二条第二款、第十四条.
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.UNCONFIRMED})
@Basis({"cn-compulsion-2011:#19", "linyi-14:1.4#2"})
public record ConfirmSeizure(
        Id<Seizure> on, Long seen, @Size(max = 500) String opinion) implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        Clocks clocks = Clocks.of(desk);
        boolean inTime = clocks.of(dossier).stream()
                .filter(clock -> clock.term().equals(Terms.URGENT_MEASURE_REPORTED))
                .allMatch(clock -> desk.now().isBefore(clock.dueAt()));
        if (!inTime) {
            throw new Refusal("seizure.confirmed-too-late", "cn-compulsion-2011:#19");
        }
        dossier.confirm(desk.actor().user(), desk.now(), opinion);
        clocks.meet(Terms.URGENT_MEASURE_REPORTED, dossier);
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        ApprovalSheet.of(
                of,
                desk,
                "urgent-seizure",
                dossier.why() + "\n" + dossier.basis() + "\n" + dossier.askedThings(),
                opinion);
        UUID decision = dossier.scene().decision().orElseThrow();
        SignedDraft.of(
                of,
                desk,
                desk.register().load(OfficialDocument.class, Id.<OfficialDocument>of(decision)),
                new SignedDraft.Signature(desk.actor().name(), desk.today(), opinion == null ? "" : opinion.strip()));
    }
}
