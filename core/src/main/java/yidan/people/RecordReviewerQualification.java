package yidan.people;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LIAISON;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;

/** 登记法制审核人员的资格：初次从事的，应当取得法律职业资格。 Source: 行政处罚法 第五十八条第二款; 临政发〔2023〕14号 一、四 第七条. */
@By(
        value = {HEAD, LIAISON},
        in = {TOWNSHIP, DEPARTMENT, JUSTICE_BUREAU})
@From({StaffMember.ACTIVE, StaffMember.DISABLED})
@Basis({"cn-penalty-2021:#58", "linyi-14:1.4#7"})
public record RecordReviewerQualification(
        @NotNull Id<StaffMember> on,
        @Size(max = 40) String legalQualification,
        @NotNull @PastOrPresent LocalDate reviewsSince)
        implements ActOn<StaffMember>, StaffAct {

    @Override
    public void perform(StaffMember person, Desk desk) {
        person.qualify(legalQualification, reviewsSince);
    }
}
