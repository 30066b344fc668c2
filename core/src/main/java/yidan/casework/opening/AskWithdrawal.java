package yidan.casework.opening;

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
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 执法人员应当回避，或者当事人申请回避：由负责人决定，决定前不停止调查；作出决定以后至结案以前，执法人员仍在承办的，同样适用。听证主持人、参加讨论的人员、负责人同样适用。 Source: 行政处罚法 第四十三条、
 * 第六十四条（四）; 临政发〔2023〕14号 一、五 第三条（四）.
 */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.PROPOSED,
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    // Officers serve, demand, defer and propose the closing after the decision.
    CaseStages.DECIDED,
    CaseStages.SERVED
})
@Basis({"cn-penalty-2021:#43", "linyi-14:1.5#3", "cn-penalty-2021:#64"})
public record AskWithdrawal(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<StaffMember> officer,
        boolean askedByParty,
        @NotNull WithdrawalGround ground,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        StaffMember person = desk.register()
                .find(StaffMember.class, officer)
                .filter(StaffMember::isActive)
                .orElseThrow(() -> new Refusal("case.withdrawal-of-nobody", "cn-penalty-2021:#43").at("officer"));
        dossier.recusals().requireNone(person.account(), person.name(), "officer");
        if (person.roles().contains(Role.HEAD) && !isDecidedByAnother(dossier, desk, person)) {
            throw new Refusal("case.no-other-head-to-decide", "cn-penalty-2021:#43").at("officer");
        }
        desk.register().add(new Withdrawal(dossier, person.uuid(), person.name(), askedByParty, ground, reasons, desk));
        dossier.recusals().ask(desk.today());
    }

    /** Nobody decides on himself; with nobody else to decide the case could neither go on nor end. */
    private static boolean isDecidedByAnother(EnforcementCase dossier, Desk desk, StaffMember person) {
        return desk
                .register()
                .of(StaffMember.class)
                .where("d.stage = :active", "active", StaffMember.ACTIVE)
                .where("d.tenant = :own", "own", dossier.owner().value())
                .list()
                .stream()
                .filter(one -> one.roles().contains(Role.HEAD) && !one.uuid().equals(person.uuid()))
                .anyMatch(one -> !dossier.hasHandled(one.account())
                        && !dossier.recusals().has(one.account()));
    }
}
