package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
import yidan.casework.officers.StillCertified;
import yidan.casework.paper.CasePapers;
import yidan.casework.review.LegalReview;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 听取陈述、申辩并记录：告知书送达以后，期限届满以前可以再次陈述，前一次的先复核；口头陈述的写明起止时间和地点，书面提交的写明收到的日期。 Source: 行政处罚法
 * 第四十四条、第四十五条、第六十二条.
 *
 * @param written whether the party has handed it in in writing instead of speaking
 * @param day when it spoke, or when the writing came
 * @param place where it spoke; of a writing nothing
 * @param nothingMore whether the party has said that it has nothing to add; otherwise it keeps its time
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.NOTICE_SERVED, CaseGates.STATEMENT_SETTLED})
@Basis({"cn-penalty-2021:#45", "cn-penalty-2021:#62"})
public record HearStatement(
        Id<EnforcementCase> on,
        Long seen,
        boolean written,
        @NotNull @PastOrPresent LocalDate day,
        LocalTime begin,
        LocalTime end,
        @Size(max = 200) String place,
        @NotBlank @Size(max = 10000) String words,
        boolean nothingMore)
        implements ActOn<EnforcementCase>, NoticeAct {

    private static final String HEARD = "cn-penalty-2021:#45";

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Instant at = heard(dossier, desk);
        StillCertified.of(desk, dossier, day);
        LegalReview.lapse(desk, dossier);
        dossier.hearStatement(words, at, nothingMore);
        CasePapers.of(dossier, desk)
                .draft(FormKind.STATEMENT_RECORD, said().record(dossier.party().name(), words));
    }

    /** After the notice reached the party, after what it has said before, and not later than now. */
    private Instant heard(EnforcementCase dossier, Desk desk) {
        dossier.notice().servedOn().ifPresent(served -> DayOrder.since(served, day, HEARD));
        dossier.notice().statedAt().map(DayOrder::on).ifPresent(before -> DayOrder.since(before, day, HEARD));
        return said().check(desk, HEARD);
    }

    private Heard said() {
        return new Heard(written, day, begin, end, place);
    }
}
