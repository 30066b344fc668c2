package yidan.people.onboarding;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/** 开通：建立账号和清单初稿。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Onboarding.PREPARING)
@Basis("linyi-14:1.2#9")
public record Provision(@NotNull Id<Onboarding> on) implements ActOn<Onboarding>, OnboardingAct {

    @Override
    public void perform(Onboarding onboarding, Desk desk) {
        onboarding.beginProvisioning();
        OrganisationCode code = onboarding.owner();
        desk.register()
                .of(Organisation.class)
                .where("d.tenant = :code", "code", code.value())
                .first()
                .orElseThrow(() -> new Refusal("organisation.unknown", "", code))
                .describe(
                        new CreditCode(onboarding.creditCode().orElseThrow()),
                        onboarding.address().orElse(""),
                        onboarding.phone().orElse(""));
        int place = 0;
        for (RosterLine line : onboarding.everybody()) {
            desk.register().add(ProvisioningJob.forTenant(code, JobKind.ENGAGE, line.account(), place++, desk.now()));
        }
        if (onboarding.listSource().filter(ListSource.NONE::equals).isEmpty()) {
            desk.register().add(ProvisioningJob.forTenant(code, JobKind.FIRST_LIST, "", place++, desk.now()));
        }
        desk.register().add(ProvisioningJob.forTenant(code, JobKind.ACTIVATE, "", place, desk.now()));
    }
}
