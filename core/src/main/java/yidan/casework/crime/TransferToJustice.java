package yidan.casework.crime;

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
import yidan.casework.RulingKind;
import yidan.casework.paper.CasePapers;
import yidan.casework.preservation.UnusedMeans;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 违法行为涉嫌犯罪的，移送司法机关；专案组报告后三日内决定，批准后二十四小时内移送；这里作出决定并备好移送函。 Source: 行政处罚法 第二十七条、第五十七条（四）; 行政执法机关移送涉嫌犯罪案件的规定 第五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.APPROVED, CaseGates.CRIME_REPORTED, CaseGates.WITHDRAWAL_SETTLED})
@Basis({"cn-penalty-2021:#27", "cn-penalty-2021:#57", "cn-referral-2020:#5"})
@Irrevocable
public record TransferToJustice(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 200) String to,
        @NotBlank @Size(max = 10000) String reasons)
        implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Filming.requireInvestigated(desk, dossier);
        Filming.require(desk, dossier, FilmedStep.HEARING);
        UnusedMeans.lapse(desk, dossier);
        dossier.ruleOtherwise(RulingKind.TRANSFERRED, desk.today(), desk.actor().user(), to + "\n" + reasons);
        CasePapers.of(dossier, desk).issue(FormKind.TRANSFER_LETTER, Map.of("recipient", to, "reasons", reasons));
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.CRIME_REFERRAL_DECIDED, dossier);
        clocks.stopAll(dossier);
        clocks.start(Terms.CRIME_REFERRAL_SENT, dossier);
    }
}
