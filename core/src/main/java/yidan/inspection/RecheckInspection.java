package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.lead.Lead;
import yidan.casework.officers.StillCertified;
import yidan.casework.recording.Filming;
import yidan.files.Attachment;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 复查改正情况：期满仍未改正的，作为案源处理。 Source: 行政处罚法 第二十八条; 临政发〔2023〕13号 附件1 第4项. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.ORDERED, Inspection.OVERDUE})
@Needs({Inspection.INSPECTOR})
@Basis({"cn-penalty-2021:#28", "linyi-13:annex-1#4"})
public record RecheckInspection(
        Id<Inspection> on,
        Long seen,
        boolean corrected,
        @NotBlank @Size(max = 2000) String findings,
        List<String> files)
        implements ActOn<Inspection>, InspectionAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        StillCertified.of(desk, dossier.team(), dossier.catalogue(), dossier.item(), desk.today());
        Filming.requireVisitAgain(desk, dossier, dossier.item(), dossier.seenUntil(), desk.today());
        dossier.recheck(desk.today(), corrected, findings);
        InspectionPapers.rechecked(dossier, desk.today(), desk);
        Clocks.of(desk).meet(Terms.RECTIFICATION_CHECKED, dossier);
        if (dossier.isOver() && !dossier.owesLead()) {
            Lead.conclude(dossier, findings, desk);
        }
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
