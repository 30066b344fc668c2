package yidan.casework.investigation;

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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 补充、更正当事人的号码、地址、联系方式：文书必须载明的，制发前补全。 Source: 行政处罚法 第五十九条（一）. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.PROPOSED,
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED
})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#59", "cn-penalty-2021:#30"})
public record CompleteParty(
        Id<EnforcementCase> on,
        Long seen,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @PastOrPresent LocalDate born)
        implements ActOn<EnforcementCase>, InvestigationAct, PartyDetails {

    /** Without the day of birth, which a number says. */
    public CompleteParty(
            Id<EnforcementCase> on,
            Long seen,
            String partyNumber,
            String representative,
            String address,
            String phone) {
        this(on, seen, partyNumber, representative, address, phone, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        complete(dossier.party());
        dossier.party().bornOn(born);
    }
}
