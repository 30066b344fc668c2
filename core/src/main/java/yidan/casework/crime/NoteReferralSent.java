package yidan.casework.crime;

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

/** 向公安机关移送：批准后二十四小时内；公安机关在移送书的回执上签字。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条、第七条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED})
@Needs({CaseGates.HANDLER, CaseGates.REFERRED})
@Basis({"cn-referral-2020:#5", "cn-referral-2020:#7"})
public record NoteReferralSent(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate sentOn,
        @NotBlank @Size(max = 300) String signedFor)
        implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (sentOn.isBefore(dossier.ruling().decidedOn().orElseThrow())) {
            throw new Refusal("referral.sent-before-approval", "cn-referral-2020:#5").at("sentOn");
        }
        dossier.ruling().referral().send(sentOn, signedFor);
        Clocks.of(desk).meet(Terms.CRIME_REFERRAL_SENT, dossier);
    }
}
