package yidan.people.onboarding;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.Id;

/** 人员名册，整体录入。 Source: 临政发〔2023〕14号 一、二 第九条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@From(Onboarding.PREPARING)
@Basis("linyi-14:1.2#9")
public record ListStaff(
        @NotNull Id<Onboarding> on,
        @NotNull @Size(max = 200) List<RosterLine> staff) implements ActOn<Onboarding>, OnboardingAct {

    @Override
    public void perform(Onboarding onboarding, Desk desk) {
        onboarding.listStaff(staff, DepartmentEntry.directory(desk.register()), desk.today());
    }
}
