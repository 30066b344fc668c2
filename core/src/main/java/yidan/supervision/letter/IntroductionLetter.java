package yidan.supervision.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.supervision.Standing;
import yidan.supervision.SupervisorAppointment;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.Mandate;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * What a special supervisor carries when he wants to read: by whom, where, from when to when, what for. Its mandates
 * are what the database asks; they end with its last day, and the day it is revoked is no day of it any more.
 * Source: 临政发〔2023〕14号 三、八 第十三条 (介绍信).
 */
@Entity
@Table(name = "introduction_letter")
@Kind(TableKind.OWN)
public class IntroductionLetter extends Dossier {

    public static final String ISSUED = "ISSUED";
    public static final String REVOKED = "REVOKED";

    private static final String LETTER = "linyi-14:3.8#13";
    private static final List<OrganisationKind> SUPERVISED =
            List.of(OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT);

    @Column(name = "appointment_id", updatable = false)
    private UUID appointment;

    @Column(name = "user_name", updatable = false)
    private String user;

    @Column(name = "full_name", updatable = false)
    private String name;

    @Column(name = "letter_year", updatable = false)
    private int year;

    @Column(name = "letter_number", updatable = false)
    private int number;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected IntroductionLetter() {}

    private IntroductionLetter(
            SupervisorAppointment carrier, int number, LocalDate from, LocalDate to, String purpose, Desk desk) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), ISSUED, desk.today());
        this.appointment = carrier.uuid();
        this.user = carrier.account();
        this.name = carrier.name();
        this.year = desk.today().getYear();
        this.number = number;
        this.validFrom = from;
        this.validTo = to;
        this.purpose = purpose;
    }

    /** The bureau's next letter of the year, for somebody who is in office as long as it runs. */
    static IntroductionLetter forThe(
            SupervisorAppointment carrier, LocalDate from, LocalDate to, String purpose, Desk desk) {
        refuseIf(to.isBefore(from), "letter.ends-before-it-begins", "to");
        refuseIf(from.isBefore(desk.today()), "letter.begins-in-the-past", "from");
        if (!carrier.coversAll(from, to)) {
            throw carrier.lastDay()
                    .filter(day -> SupervisorAppointment.APPOINTED.equals(carrier.stage()))
                    .map(day -> new Refusal(
                                    "letter.outside-the-term",
                                    LETTER,
                                    carrier.terms().getFirst().from(),
                                    day)
                            .at("to"))
                    .orElseGet(() -> new Refusal("letter.not-in-office", LETTER));
        }
        int last = desk
                .register()
                .of(IntroductionLetter.class)
                .where("d.year = :year", "year", desk.today().getYear())
                .where(
                        "d.tenant = :bureau",
                        "bureau",
                        desk.actor().organisation().value())
                .orderBy("d.number desc")
                .page(0, 1)
                .values(Integer.class, "d.number")
                .stream()
                .findFirst()
                .orElse(0);
        return new IntroductionLetter(carrier, last + 1, from, to, purpose, desk);
    }

    /** Only bodies that are under supervision, and that work with the system now. */
    static void requireSupervised(Collection<OrganisationCode> bodies, Register register) {
        long known = register.of(Organisation.class)
                .where(
                        "d.tenant in :bodies",
                        "bodies",
                        bodies.stream().map(OrganisationCode::value).toList())
                .where("d.kind in :kinds", "kinds", SUPERVISED)
                .where("d.stage = :active", "active", Organisation.ACTIVE)
                .count();
        refuseIf(known < bodies.size(), "letter.no-such-body", "reads");
    }

    /** From this day on it opens nothing. */
    void revoke(String reason, Desk desk) {
        revokedOn = desk.today();
        revokeReason = reason;
        enter(REVOKED);
        desk.register()
                .of(Mandate.class)
                .where("d.user = :user", "user", user)
                .where("d.letter = :letter", "letter", uuid())
                .list()
                .forEach(mandate -> mandate.withdraw(desk.today()));
    }

    /** Whoever is no special supervisor any more carries no letter. */
    public static void revokeAll(SupervisorAppointment carrier, String reason, Desk desk) {
        desk.register()
                .of(IntroductionLetter.class)
                .where("d.appointment = :carrier", "carrier", carrier.uuid())
                .where("d.stage = :issued", "issued", ISSUED)
                .where("d.validTo >= :today", "today", desk.today())
                .list()
                .forEach(letter -> letter.revoke(reason, desk));
    }

    private static void refuseIf(boolean condition, String key, String component) {
        if (condition) {
            throw new Refusal(key, LETTER).at(component);
        }
    }

    @Override
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        return act == RevokeLetter.class && today.isAfter(validTo)
                ? Optional.of(new Refusal("letter.over", LETTER, validTo))
                : Optional.empty();
    }

    /** What it is on that day. */
    public Standing standing(LocalDate day) {
        return standing(stage(), validFrom, validTo, day);
    }

    public static Standing standing(String stage, LocalDate from, LocalDate to, LocalDate day) {
        if (REVOKED.equals(stage)) {
            return Standing.REVOKED;
        }
        if (day.isBefore(from)) {
            return Standing.AWAITED;
        }
        return day.isAfter(to) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    public Id<IntroductionLetter> id() {
        return Id.of(uuid());
    }

    /** Year and number, such as 〔2026〕第3号. */
    public String number() {
        return number(year, number);
    }

    public static String number(int year, int number) {
        return "〔" + year + "〕第" + number + "号";
    }

    public Id<SupervisorAppointment> appointment() {
        return Id.of(appointment);
    }

    public String account() {
        return user;
    }

    /** The supervisor's name. */
    public String name() {
        return name;
    }

    public LocalDate from() {
        return validFrom;
    }

    /** The last day. */
    public LocalDate to() {
        return validTo;
    }

    public String purpose() {
        return purpose;
    }

    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    public Optional<String> revokeReason() {
        return Optional.ofNullable(revokeReason);
    }
}
