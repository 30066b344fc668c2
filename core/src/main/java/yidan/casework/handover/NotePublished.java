package yidan.casework.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 登记公开：处罚决定作出之日起七个工作日内公开。 Source: 行政处罚法 第四十八条; 临政发〔2023〕14号 一、十二 第六条、第七条. */
@By(
        value = {Role.PUBLISHER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.TO_BE_PUBLISHED, CaseGates.IN_FORCE})
@Basis({"linyi-14:1.12#7", "cn-penalty-2021:#48"})
public record NotePublished(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate publishedOn,
        @NotBlank @Size(max = 300) String where)
        implements ActOn<EnforcementCase>, HandOverAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (publishedOn.isBefore(dossier.ruling().decidedOn().orElseThrow())) {
            throw new Refusal("disclosure.before-the-decision", "linyi-14:1.12#7").at("publishedOn");
        }
        dossier.ruling().disclosure().publish(publishedOn, where);
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.PENALTY_LICENCE_PUBLISHED_112, dossier);
        clocks.meet(Terms.PUBLISHED_DECISION_WITHDRAWN, dossier);
    }
}
