package yidan.casework.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 负责人集体讨论：逐人发表意见并记录。 Source: 行政处罚法 第五十七条; 临政发〔2023〕14号 一、四 第十五条，一、五 第三条（四）. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.WITHDRAWAL_SETTLED, CaseGates.TOLD, CaseGates.HEARD})
@Basis({"cn-penalty-2021:#57", "linyi-14:1.4#15"})
public record HoldDiscussion(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate heldOn,
        @NotBlank @Size(max = 100) String chair,
        @NotNull @Min(2) Integer members,
        @NotEmpty List<@NotBlank @Size(max = 1000) String> opinions,
        @NotBlank @Size(max = 4000) String conclusion)
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
        Quorum.check(desk, said.size(), members);
        said.forEach(desk.register()::note);
        dossier.discussion().hold(heldOn, chair, said.size(), conclusion);
        CasePapers.of(dossier, desk)
                .draft(
                        FormKind.DISCUSSION_RECORD,
                        Map.of(
                                "time", Phrases.day(heldOn),
                                "place", desk.actor().organisationName(),
                                "chair", chair,
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
