package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.lead.Lead;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 当事人已经自行履行，包括履行执行协议：停止执行；毒品原植物的，已经向公安机关报告。 Source: 行政强制法 第三十七条、第四十二条、第五十一条; 临政发〔2023〕13号 附件1 第17项.
 *
 * @param files hashes of stored photos or papers that show it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED
})
@Needs({EnforcementGates.HANDLER, EnforcementGates.CRIME_SETTLED, EnforcementGates.POLICE_TOLD})
@Basis({"cn-compulsion-2011:#51", "cn-compulsion-2011:#37", "cn-compulsion-2011:#42", "linyi-13:annex-1#17"})
public record NotePerformed(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 2000) String how,
        List<String> files) implements ActOn<Enforcement>, EnforcementAct {

    /** With nothing to show for it. */
    public NotePerformed(Id<Enforcement> on, Long seen, String how) {
        this(on, seen, how, null);
    }

    @Override
    public void perform(Enforcement dossier, Desk desk) {
        EnforcementPapers.of(dossier, desk).requireAgreementSigned();
        Suspicion.requireSettled(desk, dossier);
        dossier.perform(desk.today(), how);
        Lead.conclude(dossier, how, desk);
        Attachment.attach(desk, dossier, dossier.uuid(), files);
        Waiting.turn(dossier, desk);
    }
}
