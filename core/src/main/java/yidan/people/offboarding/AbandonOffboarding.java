package yidan.people.offboarding;

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

/** 停止注销：机关保持暂停，恢复使用后可以登录。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From({Offboarding.BEGUN, Offboarding.EXPORTED, Offboarding.CONFIRMED_ONCE})
@Basis("linyi-14:1.2#9")
public record AbandonOffboarding(@NotNull Id<Offboarding> on) implements ActOn<Offboarding>, OffboardingAct {

    @Override
    public void perform(Offboarding offboarding, Desk desk) {
        offboarding.abandon();
        desk.register()
                .of(Organisation.class)
                .where("d.tenant = :code", "code", offboarding.organisation().value())
                .first()
                .ifPresent(Organisation::suspend);
    }
}
