package yidan.casework.decision;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 召集集体讨论：应到人员自此可以查阅案件材料，到作出决定为止；承办人员、回避的人员不参加。 Source: 行政处罚法 第五十七条; 临政发〔2023〕14号 一、四 第十五条，一、五
 * 第三条（四）、第二十条.
 *
 * @param members who belongs to it
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER})
@Basis({"cn-penalty-2021:#57", "linyi-14:1.4#15"})
public record CallDiscussion(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @FutureOrPresent LocalDate meetsOn,
        @NotEmpty Set<Id<StaffMember>> members)
        implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        List<StaffMember> body = members.stream()
                .map(one -> desk.register().load(StaffMember.class, one))
                .toList();
        Quorum.requireApart(dossier, body);
        body.stream().filter(one -> !one.isActive()).findFirst().ifPresent(gone -> {
            throw new Refusal("discussion.has-left", "cn-penalty-2021:#57", gone.name()).at("members");
        });
        dossier.discussion().call(body.stream().map(StaffMember::account).toList(), meetsOn);
    }
}
