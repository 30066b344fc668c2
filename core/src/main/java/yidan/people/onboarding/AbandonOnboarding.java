package yidan.people.onboarding;

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

/** 放弃开通：代码可以重新使用。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Onboarding.PREPARING)
@Basis("linyi-14:1.2#9")
public record AbandonOnboarding(@NotNull Id<Onboarding> on) implements ActOn<Onboarding>, OnboardingAct {

    @Override
    public void perform(Onboarding onboarding, Desk desk) {
        onboarding.abandon();
        desk.register()
                .of(Organisation.class)
                .where("d.tenant = :code", "code", onboarding.owner().value())
                .first()
                .ifPresent(Organisation::giveUp);
    }
}
