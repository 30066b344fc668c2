package yidan.people.onboarding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import yidan.itemlist.DepartmentDirectory;
import yidan.people.AccountName;
import yidan.people.Certificate;
import yidan.people.CertificateFields;
import yidan.people.CertificateNumber;
import yidan.people.PersonName;
import yidan.people.Post;
import yidan.people.RoleRules;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * One person of the roster of a new organisation. Texts that are not there are empty.
 *
 * @param certificateField as {@link CertificateFields#read} reads it
 */
public record RosterLine(
        String name,
        String account,
        Post post,
        Set<Role> roles,
        String phone,
        String certificateNumber,
        String certificateField,
        LocalDate certificateFrom,
        LocalDate certificateTo) {

    public RosterLine {
        name = name.strip();
        account = new AccountName(account).value();
        roles = Set.copyOf(roles);
        phone = phone == null ? "" : phone.strip();
        certificateNumber = certificateNumber == null ? "" : certificateNumber.strip();
        certificateField = certificateField == null ? "" : certificateField.strip();
    }

    public static RosterLine head(String name, String account, String phone) {
        return new RosterLine(name, account, Post.CIVIL_SERVANT, Set.of(Role.HEAD), phone, "", "", null, null);
    }

    public RosterLine withAccount(String other) {
        return new RosterLine(
                name, other, post, roles, phone, certificateNumber, certificateField, certificateFrom, certificateTo);
    }

    /** @throws Refusal if what is said of it makes none */
    public Optional<Certificate> certificate() {
        return certificateNumber.isEmpty()
                ? Optional.empty()
                : Optional.of(new Certificate(
                        new CertificateNumber(certificateNumber),
                        CertificateFields.read(certificateField),
                        certificateFrom,
                        certificateTo));
    }

    /** Why this person may not be what the roster says; empty where he may. */
    public Optional<Refusal> objection(OrganisationKind kind, DepartmentDirectory directory, LocalDate today) {
        try {
            new PersonName(name);
            certificate().ifPresent(held -> held.fields().named(directory));
            return RoleRules.objection(roles, kind, post, certificate(), today);
        } catch (Refusal malformed) {
            return Optional.of(malformed);
        }
    }
}
