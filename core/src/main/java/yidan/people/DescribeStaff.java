package yidan.people;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LIAISON;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;

/** 更正人员资料。 Source: 临政发〔2023〕14号 一、七 第九条. */
@By(
        value = {HEAD, LIAISON},
        in = {TOWNSHIP, DEPARTMENT, JUSTICE_BUREAU})
@From({StaffMember.ACTIVE, StaffMember.DISABLED})
@Basis("linyi-14:1.7#9")
public record DescribeStaff(
        @NotNull Id<StaffMember> on,
        @NotNull Post post,
        @Size(max = 40) String phone) implements ActOn<StaffMember>, StaffAct {

    @Override
    public void perform(StaffMember person, Desk desk) {
        person.describe(person.name(), post, phone);
    }
}
