package yidan.casework.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 当事人要求听证：告知后五个工作日内提出。 Source: 行政处罚法 第六十三条、第六十四条（一）. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.HEARING_OFFERED})
@Basis({"cn-penalty-2021:#64", "cn-penalty-2021:#63"})
public record AskHearing(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate askedOn) implements ActOn<EnforcementCase>, NoticeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        DayOrder.since(dossier.notice().issuedOn().orElseThrow(), askedOn, "cn-penalty-2021:#64");
        LegalReview.lapse(desk, dossier);
        dossier.askHearing(askedOn);
        Clocks.of(desk).meet(Terms.HEARING_REQUEST, dossier);
    }
}
