package yidan.people.onboarding;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.TimeOrdered;

/** 开始开通：机关及其法定代码。 Source: 临政发〔2023〕14号 一、二 第九条; 统计用区划代码. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@Basis("linyi-14:1.2#9")
public record BeginOnboarding(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull OrganisationKind kind) implements Opening<Onboarding>, OnboardingAct {

    @Override
    public Onboarding open(Desk desk) {
        OfficialCode official = OfficialCode.check(code, kind, desk.actor().county(), desk.register());
        desk.register()
                .of(Organisation.class)
                .where("d.tenant = :code", "code", official.code().value())
                .first()
                .ifPresentOrElse(this::prepareAgain, () -> prepare(official.code(), desk));
        return desk.register()
                .add(new Onboarding(
                        official.code(),
                        name.strip(),
                        kind,
                        desk.actor().user(),
                        TimeOrdered.id(desk.now()),
                        desk.today()));
    }

    private void prepareAgain(Organisation known) {
        if (!known.isClosed()) {
            throw new Refusal("onboarding.code-taken", "", known.owner(), known.name()).at("code");
        }
        known.prepareAgain(name.strip(), kind);
    }

    private void prepare(OrganisationCode official, Desk desk) {
        desk.register().add(new Organisation(official, name.strip(), kind, TimeOrdered.id(desk.now()), desk.today()));
    }
}
