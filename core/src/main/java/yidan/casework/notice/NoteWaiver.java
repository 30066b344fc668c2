package yidan.casework.notice;

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
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 当事人明确放弃陈述、申辩权利，或者陈述以后明确表示没有其他意见。 Source: 行政处罚法 第六十二条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.NOTICE_SERVED})
@Basis({"cn-penalty-2021:#62"})
public record NoteWaiver(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate waivedOn,
        @NotBlank @Size(max = 500) String how)
        implements ActOn<EnforcementCase>, NoticeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.since(dossier.notice().servedOn().orElseThrow(), waivedOn, "cn-penalty-2021:#44");
        dossier.notice().waive(waivedOn);
    }
}
