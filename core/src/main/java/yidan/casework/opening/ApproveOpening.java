package yidan.casework.opening;

import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseNumbers;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 批准立案：符合立案标准的，应当及时立案；先行启动的，补办批准手续。 Source: 行政处罚法 第五十四条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.PROPOSED, CaseStages.INVESTIGATING})
@Needs({CaseGates.NOT_HANDLER})
@Basis({"cn-penalty-2021:#54", "linyi-14:1.5#8"})
public record ApproveOpening(
        Id<EnforcementCase> on, Long seen, @Size(max = 500) String opinion)
        implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.approveOpening(CaseNumbers.next(desk), desk.actor().user(), desk.now(), opinion);
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.URGENT_OPENING_REPORTED, dossier);
        clocks.start(Terms.PENALTY_DECISION, dossier);
        boolean silent = opinion == null || opinion.isBlank();
        CasePapers.of(dossier, desk)
                .issue(FormKind.CASE_OPENING, Map.of("headOpinion", silent ? Phrases.of("opening.approved") : opinion));
    }
}
