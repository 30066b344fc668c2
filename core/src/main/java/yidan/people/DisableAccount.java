package yidan.people;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotNull;
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

/** A person can no longer log in; his sessions end at once. Source: 临政发〔2023〕14号 一、七 第十一条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(StaffMember.ACTIVE)
@Basis({"linyi-14:1.7#2", "cn-penalty-2021:#42"})
public record DisableAccount(
        @NotNull OrganisationCode organisation, @NotNull Id<StaffMember> on, boolean othersTakeOver)
        implements ActOn<StaffMember>, StaffAct, InTenant {

    @Override
    public void perform(StaffMember person, Desk desk) {
        Employment.refuseOneself(person, desk);
        InHand.requireHandedOver(desk.register(), person, othersTakeOver);
        person.disable();
        desk.register().add(ProvisioningJob.forTenant(organisation, JobKind.ALIGN, person.account(), 0, desk.now()));
    }
}
