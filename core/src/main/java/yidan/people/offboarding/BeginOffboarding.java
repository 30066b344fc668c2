package yidan.people.offboarding;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.Refusal;
import yidan.tenancy.TimeOrdered;

/** 开始注销：该机关人员即刻退出，随后导出全部数据。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@Basis("linyi-14:1.2#9")
public record BeginOffboarding(
        @NotNull Id<Organisation> organisation,
        @NotBlank @Size(max = 500) String reason) implements Opening<Offboarding>, OffboardingAct {

    @Override
    public Offboarding open(Desk desk) {
        Organisation leaving = desk.register().load(Organisation.class, organisation);
        if (leaving.owner().equals(desk.actor().organisation())) {
            throw new Refusal("organisation.own", "").at("organisation");
        }
        if (!leaving.isActive() && !Organisation.SUSPENDED.equals(leaving.stage())) {
            throw new Refusal("offboarding.not-open", "", leaving.name()).at("organisation");
        }
        leaving.beginClosing();
        desk.register().add(ProvisioningJob.forTenant(leaving.owner(), JobKind.END_SESSIONS, "", 0, desk.now()));
        return desk.register()
                .add(new Offboarding(
                        desk.actor().organisation(),
                        TimeOrdered.id(desk.now()),
                        leaving.owner(),
                        leaving.name(),
                        reason.strip(),
                        desk.actor().user(),
                        desk.today()));
    }
}
