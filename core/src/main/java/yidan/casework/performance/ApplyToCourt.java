package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 申请人民法院强制执行：复议、诉讼期限届满之日起三个月内；催告书送达十个工作日后仍未履行；申请书由机关负责人签名，加盖印章。 Source: 行政强制法
 * 第五十三条至第五十五条.
 *
 * @param headSign hash of the stored signature of the head
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({
    CaseGates.NOT_HANDLER,
    CaseGates.PUNISHED,
    CaseGates.NOT_PERFORMED,
    CaseGates.DEMANDED,
    CaseGates.DEMAND_STANDS,
    CaseGates.NOT_AT_COURT,
    CaseGates.IN_FORCE
})
@Basis({"cn-compulsion-2011:#53", "cn-compulsion-2011:#54", "cn-compulsion-2011:#55"})
public record ApplyToCourt(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 100) String court,
        @NotBlank @Size(max = 4000) String reasons,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String headSign)
        implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        CourtWindow.Days days = CourtWindow.check(desk, dossier);
        dossier.performance().applyToCourt(desk.today(), days.from(), days.until(), court);
        Clocks.of(desk).meet(Terms.COURT_ENFORCEMENT, dossier);
        CasePapers.of(dossier, desk)
                .issue(
                        FormKind.EXECUTION_APPLICATION,
                        Map.of(
                                "court",
                                court,
                                "reasons",
                                reasons,
                                "applicantHead",
                                desk.actor().name(),
                                "headSign",
                                headSign));
    }
}
