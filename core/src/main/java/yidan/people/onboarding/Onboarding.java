package yidan.people.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.itemlist.DepartmentDirectory;
import yidan.people.PersonName;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/**
 * How a new organisation is set up. Each step may be left, resumed and corrected until the accounts are made.
 * Source: 临政发〔2023〕14号 一、二 第九条 (行政执法主体).
 */
@Entity
@Table(name = "onboarding")
@Kind(TableKind.COUNTY)
public class Onboarding extends Dossier {

    public static final String PREPARING = "PREPARING";
    public static final String PROVISIONING = "PROVISIONING";
    public static final String DONE = "DONE";
    public static final String ABANDONED = "ABANDONED";

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrganisationKind kind;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    @Column(name = "credit_code")
    private String creditCode;

    private String address;
    private String phone;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "head_account")
    private String headAccount;

    @Column(name = "head_phone")
    private String headPhone;

    @Convert(converter = RosterConverter.class)
    private List<RosterLine> roster;

    @Column(name = "roster_given")
    private boolean rosterGiven;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_source")
    private ListSource listSource;

    @Column(name = "list_from")
    private Integer listFrom;

    protected Onboarding() {}

    Onboarding(OrganisationCode code, String name, OrganisationKind kind, String by, UUID id, LocalDate today) {
        super(code, id, PREPARING, today);
        this.name = name;
        this.kind = kind;
        this.begunBy = by;
        this.roster = List.of();
        if (kind != OrganisationKind.TOWNSHIP) {
            listSource = ListSource.NONE;
        }
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String begunBy() {
        return begunBy;
    }

    public Optional<String> creditCode() {
        return Optional.ofNullable(creditCode);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The head's line; empty until he is named. */
    public Optional<RosterLine> head() {
        return headAccount == null ? Optional.empty() : Optional.of(RosterLine.head(headName, headAccount, headPhone));
    }

    /** The others, without the head. */
    public List<RosterLine> roster() {
        return roster;
    }

    /** Everybody who gets an account, the head first. */
    public List<RosterLine> everybody() {
        List<RosterLine> all = new ArrayList<>();
        head().ifPresent(all::add);
        all.addAll(roster);
        return all;
    }

    public Optional<ListSource> listSource() {
        return Optional.ofNullable(listSource);
    }

    public Optional<OrganisationCode> listFrom() {
        return Optional.ofNullable(listFrom).map(OrganisationCode::new);
    }

    /** What has not been said yet, in the order of the steps. */
    public List<Step> missing() {
        List<Step> missing = new ArrayList<>();
        if (creditCode == null) {
            missing.add(Step.PROFILE);
        }
        if (headAccount == null) {
            missing.add(Step.HEAD);
        }
        if (!rosterGiven) {
            missing.add(Step.STAFF);
        }
        if (listSource == null) {
            missing.add(Step.LIST);
        }
        return missing;
    }

    void describe(CreditCode code, String at, String number) {
        creditCode = code.value();
        address = at.strip();
        phone = number.strip();
    }

    void nameHead(String person, String account, String number) {
        RosterLine line = RosterLine.head(new PersonName(person).value(), account, number);
        refuseTwice(line, roster);
        headName = line.name();
        headAccount = line.account();
        headPhone = line.phone();
    }

    void listStaff(List<RosterLine> staff, DepartmentDirectory directory, LocalDate today) {
        Set<String> accounts = new HashSet<>();
        Set<String> certificates = new HashSet<>();
        head().ifPresent(head -> accounts.add(head.account()));
        for (RosterLine line : staff) {
            if (!accounts.add(line.account())) {
                throw new Refusal("roster.account-twice", "", line.account()).at("staff");
            }
            if (!line.certificateNumber().isEmpty() && !certificates.add(line.certificateNumber())) {
                throw new Refusal("roster.certificate-twice", "linyi-14:1.7#5", line.certificateNumber()).at("staff");
            }
            line.objection(kind, directory, today).ifPresent(objection -> {
                throw objection;
            });
        }
        roster = List.copyOf(staff);
        rosterGiven = true;
    }

    void chooseFirstList(ListSource source, OrganisationCode neighbour) {
        if (kind != OrganisationKind.TOWNSHIP && source != ListSource.NONE) {
            throw new Refusal("onboarding.list-for-townships", "linyi-14:1.8").at("source");
        }
        if (source == ListSource.NEIGHBOUR) {
            if (neighbour == null || neighbour.isReserved() || neighbour.equals(owner())) {
                throw new Refusal("onboarding.neighbour-missing", "").at("neighbour");
            }
            if (neighbour.county().value() != county()) {
                throw new Refusal("onboarding.code-of-other-county", "", neighbour, county()).at("neighbour");
            }
        }
        listSource = source;
        listFrom = source == ListSource.NEIGHBOUR ? neighbour.value() : null;
    }

    void beginProvisioning() {
        missing().stream().findFirst().ifPresent(step -> {
            throw new Refusal("onboarding.step-missing", "", "onboarding.step." + step);
        });
        enter(PROVISIONING);
    }

    /** The account turned out to be somebody else's. */
    void replaceAccount(String old, String other) {
        if (old.equals(headAccount)) {
            nameHead(headName, other, headPhone);
            return;
        }
        RosterLine line = roster.stream()
                .filter(one -> one.account().equals(old))
                .findFirst()
                .orElseThrow(() -> new Refusal("roster.no-such-account", "", old).at("account"));
        RosterLine corrected = line.withAccount(other);
        refuseTwice(corrected, everybody());
        roster = roster.stream().map(one -> one == line ? corrected : one).toList();
    }

    /** All accounts are there and the organisation is open. */
    public void finish() {
        enter(DONE);
    }

    void abandon() {
        enter(ABANDONED);
    }

    private static void refuseTwice(RosterLine line, List<RosterLine> others) {
        if (others.stream().anyMatch(other -> other.account().equals(line.account()))) {
            throw new Refusal("roster.account-twice", "", line.account()).at("staff");
        }
    }

    @Override
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        return act == Provision.class
                ? missing().stream()
                        .findFirst()
                        .map(step -> new Refusal("onboarding.step-missing", "", "onboarding.step." + step))
                : Optional.empty();
    }
}
