package yidan.people;

import static yidan.tenancy.OrganisationKind.DEPARTMENT;
import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.OrganisationKind.TOWNSHIP;
import static yidan.tenancy.Role.HEAD;
import static yidan.tenancy.Role.LIAISON;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.Id;

/**
 * 登记执法证件：单位建立证件管理档案。 Source: 临政发〔2023〕14号 一、七 第三条、第五条、第九条.
 *
 * @param fields names of guiding departments, or {@link CertificateFields#ALL} alone
 */
@By(
        value = {HEAD, LIAISON},
        in = {TOWNSHIP, DEPARTMENT, JUSTICE_BUREAU})
@From({StaffMember.ACTIVE, StaffMember.DISABLED})
@Basis({"linyi-14:1.7#9", "linyi-14:1.7#5"})
public record RecordCertificate(
        @NotNull Id<StaffMember> on,
        @NotBlank @Size(max = 24) String number,
        @NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 100) String> fields,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo)
        implements ActOn<StaffMember>, StaffAct {

    @Override
    public void perform(StaffMember person, Desk desk) {
        CertificateFields named = CertificateFields.of(fields).named(DepartmentEntry.directory(desk.register()));
        person.certify(new Certificate(new CertificateNumber(number), named, validFrom, validTo));
    }
}
