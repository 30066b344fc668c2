package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Gathered;
import yidan.casework.paper.Phrases;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 收到检测、鉴定结论：作为鉴定意见登记，案件已经决定的只作记录；送检的登记保存物品返还；查封、扣押的期间继续计算。 Source: 行政处罚法 第四十六条; 行政强制法 第二十五条第三款. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Appraisal.COMMISSIONED})
@Needs({Appraisal.HANDLER})
@Basis({"cn-compulsion-2011:#25", "cn-penalty-2021:#46"})
public record ReceiveAppraisal(
        Id<Appraisal> on,
        Long seen,
        @NotBlank @Size(max = 4000) String result,
        List<String> files) implements ActOn<Appraisal>, AppraisalAct {
    @Override
    public void perform(Appraisal dossier, Desk desk) {
        dossier.receive(result, desk.today());
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        if (of.ruling().kind().isEmpty()) {
            addOpinion(dossier, of, desk);
        } else {
            // What was decided does not rest on it: it is kept with its appraisal, and proves nothing any more.
            Attachment.attach(desk, of, dossier.uuid(), files);
        }
        dossier.over(desk, of);
    }

    private void addOpinion(Appraisal dossier, EnforcementCase of, Desk desk) {
        Evidence opinion = Evidence.gathered(
                desk,
                of.owner(),
                of.uuid(),
                EvidenceKind.EXPERT_OPINION,
                Phrases.of("evidence.appraisal", dossier.subject()),
                result,
                desk.today(),
                dossier.institution(),
                dossier.institution(),
                true,
                null);
        Gathered.into(of, opinion, files, desk);
    }
}
