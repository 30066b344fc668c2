package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.notice.Heard;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 催告后听取当事人的陈述、申辩，记录、复核，前一次的先复核；口头陈述的写明起止时间和地点，书面提交的写明收到的日期。 Source: 行政强制法 第三十六条;
 * 朔政办发〔2019〕38号 全过程记录实施办法 第二十六条.
 *
 * @param written whether the party has handed it in in writing instead of speaking
 * @param day when it spoke, or when the writing came
 * @param place where it spoke; of a writing nothing
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.DEMANDED, CaseGates.IN_FORCE, CaseGates.NOT_AT_COURT, CaseGates.DEMAND_STANDS})
@Basis({"cn-compulsion-2011:#36"})
public record HearDemanded(
        Id<EnforcementCase> on,
        Long seen,
        boolean written,
        @NotNull @PastOrPresent LocalDate day,
        LocalTime begin,
        LocalTime end,
        @Size(max = 200) String place,
        @NotBlank @Size(max = 10000) String words)
        implements ActOn<EnforcementCase>, PerformanceAct {

    private static final String HEARD = "cn-compulsion-2011:#36";

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Heard said = new Heard(written, day, begin, end, place);
        Performance performance = dossier.performance();
        performance
                .demandServedOn()
                .or(performance::demandedOn)
                .ifPresent(demanded -> DayOrder.since(demanded, day, HEARD));
        said.check(desk, HEARD);
        performance.hearOnDemand(words);
        CasePapers.of(dossier, desk)
                .draft(FormKind.STATEMENT_RECORD, said.record(dossier.party().name(), words));
    }
}
