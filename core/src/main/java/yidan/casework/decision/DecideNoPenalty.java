package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import yidan.casework.decision.ending.Sparing;
import yidan.casework.discretion.Discretion;
import yidan.casework.notice.SignedRecords;
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

/**
 * 不予行政处罚：轻微并及时改正、初次且轻微、没有主观过错、未满十四周岁、不能辨认控制、事实不能成立、超过时效；应当教育。裁量权基准列有不予处罚的情形的，写明是哪一种，或者说明理由。
 * Source: 行政处罚法 第三十条、第三十一条、第三十三条、第三十六条、第五十七条; 临政发〔2023〕14号 一、五 第九条（六）.
 *
 * @param circumstances 不予处罚的情形, ticked from the benchmark in force
 * @param departure why by none of those that it lists
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({
    CaseGates.NOT_HANDLER,
    CaseGates.APPROVED,
    CaseGates.WITHDRAWAL_SETTLED,
    CaseGates.NO_CRIME_PENDING,
    CaseGates.APPRAISED,
    CaseGates.TERM_RUNNING,
    CaseGates.REVIEWED_OTHERWISE,
    CaseGates.NO_CRIME_SUSPECTED,
    CaseGates.ALL_WEIGHED
})
@Basis({
    "cn-penalty-2021:#57",
    "cn-penalty-2021:#46",
    "cn-penalty-2021:#27",
    "cn-penalty-2021:#33",
    "cn-penalty-2021:#30",
    "linyi-14:1.5#9"
})
@Irrevocable
public record DecideNoPenalty(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull RulingKind kind,
        @NotBlank @Size(max = 10000) String reasons,
        List<String> circumstances,
        @Size(max = 2000) String departure,
        @NotBlank @Size(max = 2000) String education)
        implements ActOn<EnforcementCase>, DecisionAct {
    /** By no benchmark that lists what not to punish for. */
    public DecideNoPenalty(Id<EnforcementCase> on, Long seen, RulingKind kind, String reasons, String education) {
        this(on, seen, kind, reasons, List.of(), null, education);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        NoPenalty.check(desk, dossier, kind);
        Optional<Sparing> sparing = Discretion.spare(desk, dossier, kind, circumstances, departure);
        DecisionTerm.check(desk, dossier);
        Filming.require(desk, dossier, FilmedStep.HEARING);
        SignedRecords.requireBeforeDecision(dossier, desk);
        UnusedMeans.lapse(desk, dossier);
        dossier.ruleOtherwise(kind, desk.today(), desk.actor().user(), reasons + "\n" + education);
        sparing.ifPresent(dossier.ruling()::spare);
        CasePapers.of(dossier, desk)
                .issue(
                        FormKind.NO_PENALTY_DECISION,
                        Map.of("reasons", NoPenalty.lines(kind, sparing) + "\n" + reasons, "education", education));
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.PENALTY_DECISION, dossier);
        clocks.stop(Terms.HEARING_REQUEST, dossier);
        clocks.start(Terms.DECISION_SERVED, dossier);
    }
}
