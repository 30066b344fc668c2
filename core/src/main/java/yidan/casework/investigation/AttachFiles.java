package yidan.casework.investigation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 给证据、笔录附上照片、录音录像、扫描件：保存原始记录，不得删改。 Source: 行政处罚法 第四十七条; 临政发〔2023〕14号 一、三 第二十条.
 *
 * @param files hashes of what was stored before
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#47", "linyi-14:1.3#20"})
public record AttachFiles(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<Evidence> evidence,
        @NotEmpty List<String> files) implements ActOn<EnforcementCase>, InvestigationAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        Evidence piece = Evidence.of(desk.register(), dossier.uuid(), evidence);
        if (!piece.stage().equals(Evidence.GATHERED)) {
            throw new Refusal("evidence.closed-to-files", "cn-penalty-2021:#46").at("evidence");
        }
        Attachment.attach(desk, dossier, piece.uuid(), files);
    }
}
