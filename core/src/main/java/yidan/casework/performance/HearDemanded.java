package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
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
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 催告后听取当事人的陈述、申辩，记录、复核。 Source: 行政强制法 第三十六条; 朔政办发〔2019〕38号 全过程记录实施办法 第二十六条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.DEMANDED, CaseGates.IN_FORCE, CaseGates.NOT_AT_COURT})
@Basis({"cn-compulsion-2011:#36"})
public record HearDemanded(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 10000) String words) implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.performance().hearOnDemand(words);
        CasePapers.of(dossier, desk)
                .draft(
                        FormKind.STATEMENT_RECORD,
                        Map.of(
                                "time", Phrases.time(desk.now()),
                                "place", desk.actor().organisationName(),
                                "speaker", dossier.party().name(),
                                "statement", words));
    }
}
