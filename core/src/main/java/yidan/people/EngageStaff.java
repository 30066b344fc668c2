package yidan.people;

import static yidan.tenancy.OrganisationKind.JUSTICE_BUREAU;
import static yidan.tenancy.Role.COUNTY_ADMIN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.InTenant;
import yidan.act.Opening;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** A person gets an account and roles in an organisation. Source: 临政发〔2023〕14号 一、七 第二条、第四条. */
@By(value = COUNTY_ADMIN, in = JUSTICE_BUREAU)
@Basis("linyi-14:1.7#2")
public record EngageStaff(
        @NotNull OrganisationCode organisation,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 40) String account,
        @NotNull Post post,
        @NotEmpty Set<Role> roles,
        @Size(max = 40) String phone,
        @Size(max = 24) String certificateNumber,
        @Size(max = 100) Set<@NotBlank @Size(max = 100) String> certificateFields,
        LocalDate certificateFrom,
        LocalDate certificateTo)
        implements Opening<StaffMember>, StaffAct, InTenant {

    @Override
    public StaffMember open(Desk desk) {
        StaffMember person = new StaffMember(
                organisation, TimeOrdered.id(desk.now()), new AccountName(account), name, post, phone, desk.today());
        if (certificateNumber != null && !certificateNumber.isBlank()) {
            person.certify(new Certificate(
                    new CertificateNumber(certificateNumber),
                    CertificateFields.of(certificateFields).named(DepartmentEntry.directory(desk.register())),
                    certificateFrom,
                    certificateTo));
        }
        person.assign(roles, Employment.kind(desk.register(), organisation), desk.today());
        desk.register().add(person);
        desk.register().add(ProvisioningJob.forTenant(organisation, JobKind.ALIGN, account.strip(), 0, desk.now()));
        return person;
    }
}
