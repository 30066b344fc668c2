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
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** 更换账号：原账号已被他人使用。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Onboarding.PROVISIONING)
@Basis("linyi-14:1.2#9")
public record ReplaceAccount(
        @NotNull Id<Onboarding> on,
        @NotBlank String account,
        @NotBlank @Size(max = 40) String replacement) implements ActOn<Onboarding>, OnboardingAct {

    @Override
    public void perform(Onboarding onboarding, Desk desk) {
        onboarding.replaceAccount(account, replacement);
        ProvisioningJob job = desk.register()
                .of(ProvisioningJob.class)
                .where("d.tenant = :code", "code", onboarding.owner().value())
                .where("d.kind = yidan.people.organisation.JobKind.ENGAGE")
                .where("d.subject = :subject", "subject", account)
                .first()
                .filter(one -> !one.isDone())
                .orElseThrow(() -> new Refusal("roster.no-such-account", "", account).at("account"));
        job.tryAgain(replacement.strip(), desk.now());
    }
}
