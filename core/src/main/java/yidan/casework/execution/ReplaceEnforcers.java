package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.Teams;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 另派实施人员：行政强制由两名以上具备资格的执法人员实施。 Source: 行政强制法 第十七条、第十八条; 临政发〔2023〕14号 一、七 第六条. */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.OPENED,
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.UNCONFIRMED,
    EnforcementStages.CARRIED_OUT,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED,
    // Its papers may still have to be served.
    EnforcementStages.ENDED,
    EnforcementStages.PERFORMED,
    EnforcementStages.CLOSED
})
@Basis({"cn-compulsion-2011:#17", "linyi-14:1.7#6"})
public record ReplaceEnforcers(
        Id<Enforcement> on,
        Long seen,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotBlank @Size(max = 500) String reasons)
        implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.handOver(team(dossier, desk), desk.register());
    }

    private Team team(Enforcement dossier, Desk desk) {
        if (dossier.caseId().isPresent()) {
            EnforcementCase of = desk.register()
                    .load(
                            EnforcementCase.class,
                            Id.<EnforcementCase>of(dossier.caseId().get()));
            if (dossier.isOver() && of.stage().equals(CaseStages.ARCHIVED)) {
                throw new Refusal("enforcement.filed", "linyi-14:4.9b#6");
            }
            return of.recusals().without(Teams.of(desk, of, lead, assistant));
        }
        Power power = dossier.power(desk.register(), desk.today());
        return Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
    }
}
