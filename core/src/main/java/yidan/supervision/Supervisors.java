package yidan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.supervision.letter.IntroductionLetter;
import yidan.tenancy.Actor;
import yidan.tenancy.Mandate;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/** Answers what the screens ask about special supervisors, their letters, and who has read what. */
@ApplicationScoped
public class Supervisors {

    private Registers registers;
    private Clock clock;

    protected Supervisors() {}

    @Inject
    public Supervisors(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** One line of the list of supervisors. */
    public record AppointmentRow(
            UUID id,
            String name,
            String account,
            WalkOfLife walkOfLife,
            String workplace,
            Standing standing,
            int term,
            LocalDate from,
            LocalDate to,
            String certificate) {}

    /** One line of the list of letters. */
    public record LetterRow(
            UUID id,
            String number,
            String name,
            List<String> bodies,
            LocalDate from,
            LocalDate to,
            String purpose,
            Standing standing) {}

    /** A body that may be read, until when, and what allows it. */
    public record Reading(OrganisationCode body, String name, LocalDate from, LocalDate to, String letter) {}

    /** Something about a supervisor that waits for the bureau: the act that comes next, and since when. */
    public record Waiting(UUID id, String name, Class<?> act, LocalDate since) {}

    private record Candidacy(
            UUID id,
            String name,
            String stage,
            LocalDate publicisedOn,
            LocalDate over,
            String objection,
            String finding,
            LocalDate ended) {
        boolean isContested() {
            return objection != null && finding == null;
        }
    }

    private record AppointmentFacts(
            UUID id, String name, String account, WalkOfLife walkOfLife, String workplace, String stage) {}

    private record TermFacts(UUID appointment, int number, LocalDate from, LocalDate to, String certificate) {}

    private record LetterFacts(
            UUID id, int year, int number, String name, LocalDate from, LocalDate to, String purpose, String stage) {}

    private record Reach(UUID letter, int body) {}

    private record Body(int code, String name) {}

    private record MandateFacts(int body, LocalDate from, LocalDate to, String letter) {}

    /** All supervisors of the county, the newest proposals first. */
    public List<AppointmentRow> all(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(actor, register -> {
            Map<UUID, List<TermFacts>> terms = register
                    .of(TermOfOffice.class)
                    .orderBy("d.number")
                    .select(TermFacts.class, "d.appointment.id, d.number, d.validFrom, d.validTo, d.certificate")
                    .stream()
                    .collect(Collectors.groupingBy(TermFacts::appointment));
            return register
                    .of(SupervisorAppointment.class)
                    .orderBy("d.id desc")
                    .select(AppointmentFacts.class, "d.id, d.name, d.user, d.walkOfLife, d.workplace, d.stage")
                    .stream()
                    .map(one -> row(one, terms.getOrDefault(one.id(), List.of()), today))
                    .toList();
        });
    }

    /** What the bureau has to do next: settle an objection, appoint after the publicity, take a certificate back. */
    public List<Waiting> waiting(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return registers
                .read(
                        actor,
                        register -> register.of(SupervisorAppointment.class)
                                .where(
                                        "d.stage = :publicised and (d.publicisedUntil < :today"
                                                + " or d.objection is not null and d.objectionFinding is null)"
                                                + " or d.stage in :ended and d.returnedOn is null",
                                        "publicised",
                                        SupervisorAppointment.PUBLICISED)
                                .with("today", today)
                                .with("ended", List.of(SupervisorAppointment.DISMISSED, SupervisorAppointment.RESIGNED))
                                .orderBy("d.id")
                                .select(
                                        Candidacy.class,
                                        "d.id, d.name, d.stage, d.publicisedOn, d.publicisedUntil, d.objection,"
                                                + " d.objectionFinding, d.endedOn"))
                .stream()
                .map(Supervisors::waiting)
                .toList();
    }

    private static Waiting waiting(Candidacy one) {
        if (!SupervisorAppointment.PUBLICISED.equals(one.stage())) {
            return new Waiting(one.id(), one.name(), ConfirmReturn.class, one.ended());
        }
        return one.isContested()
                ? new Waiting(one.id(), one.name(), SettleObjection.class, one.publicisedOn())
                : new Waiting(
                        one.id(),
                        one.name(),
                        AppointSupervisor.class,
                        one.over().plusDays(1));
    }

    private static AppointmentRow row(AppointmentFacts one, List<TermFacts> terms, LocalDate today) {
        boolean served = !terms.isEmpty();
        LocalDate first = served ? terms.getFirst().from() : null;
        LocalDate last = served ? terms.getLast().to() : null;
        return new AppointmentRow(
                one.id(),
                one.name(),
                one.account(),
                one.walkOfLife(),
                one.workplace(),
                SupervisorAppointment.standing(one.stage(), first, last, today),
                served ? terms.getLast().number() : 0,
                served ? terms.getLast().from() : null,
                last,
                served ? terms.getLast().certificate() : "");
    }

    /** All letters of the county's bureau, the newest first. */
    public List<LetterRow> letters(Actor actor) {
        return registers.read(actor, register -> letters(register, null));
    }

    /** The letters of one supervisor, the newest first. */
    public List<LetterRow> lettersOf(Actor actor, UUID appointment) {
        return registers.read(actor, register -> letters(register, appointment));
    }

    private List<LetterRow> letters(Register register, UUID appointment) {
        LocalDate today = LocalDate.now(clock);
        Map<Integer, String> names = bodies(register);
        Map<UUID, List<String>> reach = register
                .of(Mandate.class)
                .where("d.letter is not null")
                .orderBy("d.reads")
                .select(Reach.class, "d.letter, d.reads")
                .stream()
                .collect(Collectors.groupingBy(
                        Reach::letter,
                        Collectors.mapping(
                                one -> names.getOrDefault(one.body(), Integer.toString(one.body())),
                                Collectors.toList())));
        var rows = register.of(IntroductionLetter.class).orderBy("d.year desc, d.number desc");
        if (appointment != null) {
            rows.where("d.appointment = :carrier", "carrier", appointment);
        }
        return rows
                .select(LetterFacts.class, "d.id, d.year, d.number, d.name, d.validFrom, d.validTo, d.purpose, d.stage")
                .stream()
                .map(one -> new LetterRow(
                        one.id(),
                        IntroductionLetter.number(one.year(), one.number()),
                        one.name(),
                        reach.getOrDefault(one.id(), List.of()),
                        one.from(),
                        one.to(),
                        one.purpose(),
                        IntroductionLetter.standing(one.stage(), one.from(), one.to(), today)))
                .toList();
    }

    private static Map<Integer, String> bodies(Register register) {
        return register.of(Organisation.class).select(Body.class, "d.tenant, d.name").stream()
                .collect(Collectors.toMap(Body::code, Body::name));
    }

    /** The townships and departments that a letter may name, by code. */
    public Map<OrganisationCode, String> supervisedBodies(Actor actor) {
        Map<OrganisationCode, String> bodies = new TreeMap<>();
        registers
                .read(
                        actor,
                        register -> register.of(Organisation.class)
                                .where(
                                        "d.kind in :kinds",
                                        "kinds",
                                        List.of(OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT))
                                .where("d.stage = :active", "active", Organisation.ACTIVE)
                                .select(Body.class, "d.tenant, d.name"))
                .forEach(body -> bodies.put(new OrganisationCode(body.code()), body.name()));
        return bodies;
    }

    /** What a supervisor or a justice office may read today or will later, by which letter. */
    public List<Reading> readingsOf(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return registers.readFor(actor.organisation(), register -> {
            Map<Integer, String> names = bodies(register);
            return register
                    .of(Mandate.class)
                    .where("d.user = :user", "user", actor.user())
                    .where("d.validTo is null or d.validTo >= :today", "today", today)
                    .where("d.validTo is null or d.validTo >= d.validFrom")
                    .select(MandateFacts.class, "d.reads, d.validFrom, d.validTo, d.title")
                    .stream()
                    .map(one -> new Reading(
                            new OrganisationCode(one.body()),
                            names.getOrDefault(one.body(), Integer.toString(one.body())),
                            one.from(),
                            one.to(),
                            one.letter()))
                    .sorted(Comparator.comparing(Reading::from).thenComparing(Reading::body))
                    .toList();
        });
    }

    /** A special supervisor's own file; empty for everybody else. */
    public Optional<SupervisorAppointment> ownAppointment(Actor actor) {
        if (!actor.is(Role.SPECIAL_SUPERVISOR)) {
            return Optional.empty();
        }
        return registers.readFor(actor.organisation(), register -> {
            Optional<SupervisorAppointment> own = register.of(SupervisorAppointment.class)
                    .where("d.user = :user", "user", actor.user())
                    .orderBy("d.id desc")
                    .first();
            own.ifPresent(SupervisorAppointment::terms);
            return own;
        });
    }

    /** Whether the actor may use his account today: a special supervisor only while he is in office. */
    public boolean isAdmitted(Actor actor) {
        return !actor.is(Role.SPECIAL_SUPERVISOR)
                || ownAppointment(actor)
                        .filter(own -> own.standing(LocalDate.now(clock)).opens())
                        .isPresent();
    }
}
