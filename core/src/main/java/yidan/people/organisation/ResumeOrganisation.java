package yidan.people.organisation;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;

/** 恢复使用：该机关人员可以重新登录。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Organisation.SUSPENDED)
@Basis("linyi-14:1.2#9")
public record ResumeOrganisation(@NotNull Id<Organisation> on) implements ActOn<Organisation>, OrganisationAct {

    @Override
    public void perform(Organisation organisation, Desk desk) {
        organisation.activate();
    }
}
