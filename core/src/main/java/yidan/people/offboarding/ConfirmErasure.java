package yidan.people.offboarding;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.Id;

/** 确认删除：须由两名平台管理员分别确认。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From({Offboarding.EXPORTED, Offboarding.CONFIRMED_ONCE})
@Irrevocable
@Basis("linyi-14:1.2#9")
public record ConfirmErasure(
        @NotNull Id<Offboarding> on, @NotBlank String organisationName) implements ActOn<Offboarding>, OffboardingAct {

    @Override
    public void perform(Offboarding offboarding, Desk desk) {
        offboarding.confirm(desk.actor(), organisationName, desk.now());
        if (Offboarding.CONFIRMED.equals(offboarding.stage())) {
            desk.register()
                    .add(ProvisioningJob.forTenant(
                            offboarding.owner(),
                            JobKind.ERASE,
                            offboarding.uuid().toString(),
                            0,
                            desk.now()));
        }
    }
}
