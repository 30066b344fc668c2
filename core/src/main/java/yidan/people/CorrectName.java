package yidan.people;

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
import yidan.act.InTenant;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;

/** A person's name was written wrongly or has changed. Source: 临政发〔2023〕14号 一、七. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From({StaffMember.ACTIVE, StaffMember.DISABLED})
@Basis("linyi-14:1.7#2")
public record CorrectName(
        @NotNull OrganisationCode organisation,
        @NotNull Id<StaffMember> on,
        @NotBlank @Size(max = 60) String name) implements ActOn<StaffMember>, StaffAct, InTenant {

    @Override
    public void perform(StaffMember person, Desk desk) {
        person.describe(name, person.post(), person.phone().orElse(null));
        desk.register().add(ProvisioningJob.forTenant(organisation, JobKind.ALIGN, person.account(), 0, desk.now()));
    }
}
