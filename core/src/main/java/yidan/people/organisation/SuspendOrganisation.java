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
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.Refusal;

/** 暂停使用：该机关人员即刻退出，不能再登录。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Organisation.ACTIVE)
@Basis("linyi-14:1.2#9")
public record SuspendOrganisation(
        @NotNull Id<Organisation> on,
        @NotBlank @Size(max = 500) String reason) implements ActOn<Organisation>, OrganisationAct {

    @Override
    public void perform(Organisation organisation, Desk desk) {
        if (organisation.owner().equals(desk.actor().organisation())) {
            throw new Refusal("organisation.own", "");
        }
        organisation.suspend();
        desk.register().add(ProvisioningJob.forTenant(organisation.owner(), JobKind.END_SESSIONS, "", 0, desk.now()));
    }
}
