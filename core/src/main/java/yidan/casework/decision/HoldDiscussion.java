package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 负责人集体讨论：逐人发表意见并记录；承办人员、回避的人员不参加。 Source: 行政处罚法 第五十七条; 临政发〔2023〕14号 一、四 第十五条，一、五
 * 第三条（四）、第二十条.
 *
 * @param chair one of the members
 * @param members who belongs to it, present or not
 * @param attending 列席人员: who was there without belonging to it, such as who reported on the case
 * @param opinions {@code 姓名：意见}, one for each member who was there
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.WITHDRAWAL_SETTLED, CaseGates.TOLD, CaseGates.HEARD})
@Basis({"cn-penalty-2021:#57", "linyi-14:1.4#15", "linyi-14:1.5#3"})
public record HoldDiscussion(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate heldOn,
        @NotNull Id<StaffMember> chair,
        @NotEmpty Set<Id<StaffMember>> members,
        @NotEmpty List<@NotBlank @Size(max = 1000) String> opinions,
        @NotBlank @Size(max = 4000) String conclusion,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 300) String attending)
        implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        // The party was to be heard before that day, not before the day on which it is written down.
        Stream.of(CaseGates.TOLD, CaseGates.HEARD)
                .flatMap(gate -> dossier.shut(gate, desk.actor(), heldOn).stream())
                .findFirst()
                .ifPresent(shut -> {
                    throw shut;
                });
        List<DiscussionOpinion> said = DiscussionOpinion.parse(dossier, opinions, heldOn, desk);
        List<StaffMember> body = members.stream()
                .map(one -> desk.register().load(StaffMember.class, one))
                .toList();
        StaffMember presiding = Quorum.check(desk, dossier, said, body, chair);
        said.forEach(desk.register()::note);
        dossier.discussion().open(body.stream().map(StaffMember::account).toList());
        dossier.discussion().hold(heldOn, presiding.name(), said.size(), conclusion);
        CasePapers.of(dossier, desk)
                .draft(
                        FormKind.DISCUSSION_RECORD,
                        Map.of(
                                "time", Phrases.day(heldOn),
                                "place", place,
                                "attending", attending == null ? "" : attending,
                                "chair", presiding.name(),
                                "recorder", desk.actor().name(),
                                "present",
                                        said.stream()
                                                .map(DiscussionOpinion::participant)
                                                .collect(Collectors.joining("、")),
                                "opinions",
                                        said.stream()
                                                .map(one -> Map.of("speaker", one.participant(), "text", one.opinion()))
                                                .toList(),
                                "conclusion", conclusion));
    }
}
