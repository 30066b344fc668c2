package yidan.people.onboarding;

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

/** 机关负责人。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Onboarding.PREPARING)
@Basis("linyi-14:1.2#9")
public record NameHead(
        @NotNull Id<Onboarding> on,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 40) String account,
        @Size(max = 40) String phone)
        implements ActOn<Onboarding>, OnboardingAct {

    @Override
    public void perform(Onboarding onboarding, Desk desk) {
        onboarding.nameHead(name, account, phone);
    }
}
