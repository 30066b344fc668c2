package yidan.casework.execution.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.lead.Lead;
import yidan.casework.officers.StillCertified;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 期满复查，制作复查记录：逾期不改正的，可以进入强制执行；已经改正的到此为止，涉嫌犯罪的先处理。 Source: 临政发〔2023〕13号 附件1 第15项; 行政执法机关移送涉嫌犯罪案件的规定 第五条.
 *
 * @param files hashes of stored photos or papers that show it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.ORDERED})
@Needs({EnforcementGates.HANDLER, EnforcementGates.ORDER_OVER})
@Basis({"linyi-13:annex-1#15", "cn-referral-2020:#5"})
public record CheckRemoval(
        Id<Enforcement> on,
        Long seen,
        boolean corrected,
        @NotBlank @Size(max = 2000) String findings,
        List<String> files)
        implements ActOn<Enforcement>, RemovalAct {

    /** With nothing to show for it. */
    public CheckRemoval(Id<Enforcement> on, Long seen, boolean corrected, String findings) {
        this(on, seen, corrected, findings, null);
    }

    @Override
    public void perform(Enforcement dossier, Desk desk) {
        StillCertified.of(desk, dossier, desk.today());
        if (corrected) {
            Suspicion.requireSettled(desk, dossier);
        }
        dossier.check(desk.today(), corrected, findings);
        EnforcementPapers.of(dossier, desk).rechecked(corrected, findings);
        if (corrected) {
            Lead.conclude(dossier, findings, desk);
        }
        Attachment.attach(desk, dossier, dossier.uuid(), files);
        Waiting.turn(dossier, desk);
    }
}
