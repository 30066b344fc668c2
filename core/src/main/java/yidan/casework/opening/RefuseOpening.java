package yidan.casework.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.lead.Lead;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.preservation.UnusedMeans;
import yidan.casework.seizure.Restitution;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不予立案，写明理由；已经紧急保存、查封、扣押的，先返还、解除。 Source: 行政处罚法 第五十四条、第五十六条; 行政强制法 第十九条、第二十八条; 临政发〔2023〕14号 一、五 第八条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.PROPOSED, CaseStages.INVESTIGATING})
@Needs({CaseGates.NOT_HANDLER, CaseGates.NOTHING_HELD})
@Basis({"cn-penalty-2021:#54", "linyi-14:1.5#8"})
@Irrevocable
public record RefuseOpening(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Restitution.require(desk, dossier);
        UnusedMeans.lapse(desk, dossier);
        dossier.refuseOpening(desk.actor().user(), desk.now(), reasons);
        Clocks.of(desk).stopAll(dossier);
        dossier.lead()
                .map(lead -> desk.register().load(Lead.class, Id.<Lead>of(lead)))
                .ifPresent(lead -> lead.caseRefused(reasons, desk.today()));
        CasePapers.of(dossier, desk)
                .issue(FormKind.CASE_OPENING, Map.of("headOpinion", Phrases.of("opening.refused", reasons)));
    }
}
