package yidan.people.organisation;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;

/** 更正机关信息。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From({Organisation.PREPARED, Organisation.ACTIVE, Organisation.SUSPENDED})
@Basis("linyi-14:1.2#9")
public record CorrectProfile(
        @NotNull Id<Organisation> on,
        @NotBlank @Size(max = 18) String creditCode,
        @NotBlank @Size(max = 200) String address,
        @NotBlank @Size(max = 40) String phone)
        implements ActOn<Organisation>, OrganisationAct {

    @Override
    public void perform(Organisation organisation, Desk desk) {
        organisation.describe(new CreditCode(creditCode), address.strip(), phone.strip());
    }
}
