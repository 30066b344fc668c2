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
import yidan.casework.seizure.Seizure;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.evidence.custody.CustodyItem;
import yidan.files.Attachment;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 收到检测、鉴定结论：作为鉴定意见登记；送检的登记保存物品返还；查封、扣押的期间继续计算。 Source: 行政处罚法 第四十六条; 行政强制法 第二十五条第三款. */
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
        Evidence opinion = Evidence.gathered(
                desk,
                of.owner(),
                of.uuid(),
                EvidenceKind.EXPERT_OPINION,
                "鉴定意见：" + dossier.subject(),
                result,
                desk.today(),
                dossier.institution(),
                dossier.institution(),
                true,
                null);
        desk.register().add(opinion);
        Attachment.attach(desk, of, opinion.uuid(), files);
        of.addEvidence();
        boolean last = Appraisal.of(desk.register(), of.uuid()).stream()
                .noneMatch(one -> Appraisal.COMMISSIONED.equals(one.stage())
                        && !one.uuid().equals(dossier.uuid()));
        if (last) {
            CustodyItem.appraised(desk.register(), of.uuid());
        }
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.APPRAISAL_OVER, dossier);
        dossier.seizure()
                .map(id -> desk.register().load(Seizure.class, Id.<Seizure>of(id)))
                .filter(Seizure::isInForce)
                .ifPresent(seizure -> clocks.countAgain(Terms.SEIZURE, seizure, dossier.over())
                        .ifPresent(seizure::moveLastDay));
    }
}
