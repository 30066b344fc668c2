package yidan.supervision;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import yidan.act.Desk;
import yidan.people.StaffMember;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** What the bureau has to look up before it proposes or appoints somebody. */
final class Selection {

    private static final String MOST_TERMS = "SPECIAL_SUPERVISOR_TERMS";
    private static final String AGE = "SPECIAL_SUPERVISOR_AGE";
    static final String PUBLICITY_DAYS = "SPECIAL_SUPERVISOR_NOTICE_DAYS";
    private static final String POOL = "linyi-14:3.8#2";
    private static final String TERM = "linyi-14:3.8#5";

    private final Desk desk;

    Selection(Desk desk) {
        this.desk = desk;
    }

    /** Length of a term, number of terms and age as in force today. */
    OfficeRules rules() {
        Rules rules = new Rules(desk.register());
        Term term = rules.term(Terms.SPECIAL_SUPERVISOR_OFFICE, desk.today());
        return new OfficeRules(
                length(term),
                rules.parameter(MOST_TERMS, desk.today()).requireNumber().intValueExact(),
                rules.parameter(AGE, desk.today()).requireNumber().intValueExact());
    }

    private static Period length(Term term) {
        return switch (term.unit()) {
            case YEARS -> Period.ofYears(term.amount());
            case MONTHS -> Period.ofMonths(term.amount());
            default -> Period.ofDays(term.amount());
        };
    }

    /** The texts give no number of days: the county sets it, and nobody is publicised before it has. */
    int publicityDays() {
        return new Rules(desk.register())
                .parameter(PUBLICITY_DAYS, desk.today())
                .requireNumber()
                .intValueExact();
    }

    /**
     * 不得从行政执法人员中选聘: neither by account, nor by name unless it was found out that they are two persons.
     *
     * @param namesakeNote how that was found out; may be empty
     */
    void requireNoOfficer(String account, String name, String namesakeNote) {
        staff("d.account = :wanted", account).ifPresent(person -> {
            if (isOfficer(person)) {
                throw new Refusal("supervisor.officer", POOL, body(person.owner())).at("account");
            }
            if (!person.roles().equals(Set.of(Role.SPECIAL_SUPERVISOR))) {
                throw new Refusal("supervisor.account-taken", POOL, body(person.owner())).at("account");
            }
        });
        if (namesakeNote == null || namesakeNote.isBlank()) {
            staff("d.certificateNumber is not null and d.name = :wanted", name).ifPresent(person -> {
                throw new Refusal("supervisor.namesake", POOL, body(person.owner())).at("namesakeNote");
            });
        }
    }

    private Optional<StaffMember> staff(String condition, String wanted) {
        return desk.register()
                .of(StaffMember.class)
                .where(condition, "wanted", wanted)
                .where("d.stage <> :left", "left", StaffMember.LEFT)
                .first();
    }

    private static boolean isOfficer(StaffMember person) {
        return person.roles().contains(Role.OFFICER) || person.certificate().isPresent();
    }

    private String body(OrganisationCode code) {
        return desk
                .register()
                .of(Organisation.class)
                .where("d.tenant = :code", "code", code.value())
                .values(String.class, "d.name")
                .stream()
                .findFirst()
                .orElseGet(code::toString);
    }

    /** The same, of one whose file is open. */
    void requireNoOfficer(SupervisorAppointment file) {
        requireNoOfficer(file.account(), file.name(), file.namesakeNote().orElse(""));
    }

    /** One person holds the office once. */
    void requireNoOther(String account, LocalDate today) {
        boolean inOffice = desk.register()
                        .of(TermOfOffice.class)
                        .where("d.user = :user", "user", account)
                        .where("d.validTo >= :today", "today", today)
                        .count()
                > 0;
        if (inOffice) {
            throw new Refusal("supervisor.in-office", TERM);
        }
    }

    /** How many terms he has served without interruption before one that begins on that day. */
    int termsServedBefore(String account, LocalDate firstDay) {
        return desk
                .register()
                .of(TermOfOffice.class)
                .where("d.user = :user", "user", account)
                .where("d.validTo >= d.validFrom")
                .orderBy("d.validTo desc")
                .page(0, 1)
                .list()
                .stream()
                .filter(last -> rules().follows(last.to(), firstDay))
                .map(TermOfOffice::number)
                .findFirst()
                .orElse(0);
    }
}
