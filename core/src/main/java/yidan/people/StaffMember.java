package yidan.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.TableKind;

/**
 * A person working for an organisation. Account and roles are the county administrator's affair; the certificate is
 * kept by the organisation itself.
 * Source: 临政发〔2023〕14号 一、七 第九条 (证件管理档案).
 */
@Entity
@Table(name = "staff_member")
@Kind(TableKind.OWN)
public class StaffMember extends Dossier {

    public static final String ACTIVE = "ACTIVE";
    public static final String DISABLED = "DISABLED";
    public static final String LEFT = "LEFT";

    @Column(name = "user_name", updatable = false)
    private String account;

    private String name;

    @Enumerated(EnumType.STRING)
    private Post post;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    /** The same in a word, for statements that ask for it: a set would be taken for several values there. */
    @Column(name = "roles", insertable = false, updatable = false)
    private String rolesAsKept;

    private String phone;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "certificate_fields")
    private String certificateFields;

    /** What was noted before it was chosen from the directory, and names no department of it. */
    @Column(name = "certificate_field")
    private String certificateNoted;

    @Column(name = "certificate_from")
    private LocalDate certificateFrom;

    @Column(name = "certificate_to")
    private LocalDate certificateTo;

    @Column(name = "legal_qualification")
    private String legalQualification;

    @Column(name = "reviews_since")
    private LocalDate reviewsSince;

    protected StaffMember() {}

    /** A person who begins to work for an organisation. */
    public StaffMember(
            OrganisationCode organisation,
            UUID id,
            AccountName account,
            String name,
            Post post,
            String phone,
            LocalDate today) {
        super(organisation, id, ACTIVE, today);
        this.account = account.value();
        this.roles = Set.of();
        describe(name, post, phone);
    }

    /** What the person is called who has an account; the account where nobody of the organisation has it any more. */
    public static String nameOf(Register register, OrganisationCode organisation, String account) {
        return register.of(StaffMember.class)
                .where("d.account = :account", "account", account)
                .where("d.tenant = :own", "own", organisation.value())
                .first()
                .map(StaffMember::name)
                .orElse(account);
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Post post() {
        return post;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public boolean isActive() {
        return ACTIVE.equals(stage());
    }

    public Optional<Certificate> certificate() {
        return Certificate.kept(certificateNumber, certificateFields, certificateNoted, certificateFrom, certificateTo);
    }

    /** 未持证不得执法. Source: 临政发〔2023〕14号 一、七 第六条. */
    public boolean mayEnforceOn(LocalDate day) {
        return asEnforcer().mayEnforceOn(day);
    }

    /** What the rule asks of him. */
    Enforcer asEnforcer() {
        return new Enforcer(isActive(), roles, certificate());
    }

    /**
     * What keeps him from enforcing on a day; empty where nothing does.
     *
     * @param departments the guiding departments: a certificate is for the field of one of them, or for all of the list
     */
    public Optional<Refusal> obstacle(List<GuidingDepartment> departments, LocalDate day) {
        return asEnforcer().obstacle(name, departments, day);
    }

    /**
     * Whether he may review penalties: with the national legal qualification, or having done so before it was asked for.
     * Source: 行政处罚法 第五十八条第二款.
     *
     * @param asked since when it is asked for
     */
    public boolean mayReview(LocalDate asked) {
        return isActive()
                && roles.contains(Role.LEGAL_REVIEWER)
                && (legalQualification != null || reviewsSince != null && reviewsSince.isBefore(asked));
    }

    /** His number in the national examination; empty where he has none. */
    public Optional<String> legalQualification() {
        return Optional.ofNullable(legalQualification);
    }

    /** Since when he has reviewed penalties. */
    public Optional<LocalDate> reviewsSince() {
        return Optional.ofNullable(reviewsSince);
    }

    /** @param number of 法律职业资格证书; null where he has none */
    public void qualify(String number, LocalDate since) {
        legalQualification = number == null || number.isBlank() ? null : number.strip();
        reviewsSince = since;
    }

    /** What is known of the person apart from account, roles and certificate. */
    public void describe(String name, Post post, String phone) {
        if (post == Post.CONTRACT && roles.contains(Role.OFFICER)) {
            throw new Refusal("staff.officer-not-established", "linyi-14:1.7#4");
        }
        this.name = new PersonName(name).value();
        this.post = post;
        this.phone = phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** One person, one certificate: a new one replaces the old. Source: 临政发〔2023〕14号 一、七 第五条. */
    public void certify(Certificate certificate) {
        if (!post.isEstablished()) {
            throw new Refusal("staff.officer-not-established", "linyi-14:1.7#4");
        }
        certificateNumber = certificate.number().value();
        certificateFields = certificate.fields().text();
        certificateNoted = null;
        certificateFrom = certificate.from();
        certificateTo = certificate.to();
    }

    /** He is this from now on, and nothing else. */
    public void assign(Set<Role> newRoles, OrganisationKind kind, LocalDate today) {
        RoleRules.objection(newRoles, kind, post, certificate(), today).ifPresent(objection -> {
            throw objection;
        });
        roles = Set.copyOf(newRoles);
    }

    /** His account is shut; he stays in the register. */
    public void disable() {
        enter(DISABLED);
    }

    public void enable() {
        enter(ACTIVE);
    }

    /** He works here no longer; what he did stays in the record. */
    public void leave() {
        roles = Set.of();
        enter(LEFT);
    }
}
