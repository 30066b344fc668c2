package yidan.casework.execution;

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
import yidan.casework.DayOrder;
import yidan.casework.notice.Heard;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 听取陈述和申辩，记录、复核；成立的应当采纳；口头陈述的写明起止时间和地点，书面提交的写明收到的日期。 Source: 行政强制法 第三十六条.
 *
 * @param written whether the party has handed it in in writing instead of speaking
 * @param day when it spoke, or when the writing came
 * @param place where it spoke; of a writing nothing
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.DEMANDED})
@Needs({EnforcementGates.HANDLER})
@Basis({"cn-compulsion-2011:#36"})
public record HearObjection(
        Id<Enforcement> on,
        Long seen,
        boolean written,
        @NotNull @PastOrPresent LocalDate day,
        LocalTime begin,
        LocalTime end,
        @Size(max = 200) String place,
        @NotBlank @Size(max = 4000) String statement,
        boolean adopted,
        @NotBlank @Size(max = 2000) String answer)
        implements ActOn<Enforcement>, EnforcementAct {

    private static final String HEARD = "cn-compulsion-2011:#36";

    @Override
    public void perform(Enforcement dossier, Desk desk) {
        Heard said = new Heard(written, day, begin, end, place);
        Order order = dossier.order();
        order.demandServedOn().or(order::demandedOn).ifPresent(demanded -> DayOrder.since(demanded, day, HEARD));
        said.check(desk, HEARD);
        LegalReview.lapse(desk, dossier);
        dossier.reviewAgain();
        dossier.hear(statement, adopted, answer);
        EnforcementPapers.of(dossier, desk).heard(said, statement);
    }
}
