package yidan.admin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.people.StaffMember;
import yidan.people.offboarding.Offboarding;
import yidan.people.onboarding.Onboarding;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;

/** What the county's administrator asks about organisations and their people. */
@ApplicationScoped
public class Roll {

    private Registers registers;
    private Clock clock;

    protected Roll() {}

    @Inject
    public Roll(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** One organisation with the number of its people and of valid certificates. */
    public record Line(
            UUID id, int code, String name, OrganisationKind kind, String stage, long people, long certificates) {}

    private record Body(UUID id, Integer code, String name, OrganisationKind kind, String stage) {}

    private record Count(Integer code, Long people) {}

    public List<Line> organisations(Actor admin) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(admin, register -> {
            Map<Integer, Long> people = register
                    .of(StaffMember.class)
                    .where("d.stage <> 'LEFT'")
                    .groupBy("d.tenant")
                    .select(Count.class, "d.tenant, count(d)")
                    .stream()
                    .collect(Collectors.toMap(Count::code, Count::people));
            Map<Integer, Long> certificates = register
                    .of(StaffMember.class)
                    .where("d.stage = 'ACTIVE'")
                    .where("d.certificateFrom <= :today and d.certificateTo >= :today", "today", today)
                    .groupBy("d.tenant")
                    .select(Count.class, "d.tenant, count(d)")
                    .stream()
                    .collect(Collectors.toMap(Count::code, Count::people));
            return register
                    .of(Organisation.class)
                    .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                    .orderBy("d.tenant")
                    .select(Body.class, "d.id, d.tenant, d.name, d.kind, d.stage")
                    .stream()
                    .map(body -> new Line(
                            body.id(),
                            body.code(),
                            body.name(),
                            body.kind(),
                            body.stage(),
                            people.getOrDefault(body.code(), 0L),
                            certificates.getOrDefault(body.code(), 0L)))
                    .toList();
        });
    }

    public Optional<Organisation> organisation(Actor admin, OrganisationCode code) {
        return registers.read(
                admin,
                register -> register.of(Organisation.class)
                        .where("d.tenant = :code", "code", code.value())
                        .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                        .first());
    }

    /** Its people, those who left last. */
    public List<StaffMember> people(Actor admin, OrganisationCode code) {
        return registers.read(
                admin,
                register -> register.of(StaffMember.class)
                        .where("d.tenant = :code", "code", code.value())
                        .orderBy("d.stage, d.id")
                        .list());
    }

    public Optional<Onboarding> onboarding(Actor admin, Id<Onboarding> id) {
        return registers.read(admin, register -> register.find(Onboarding.class, id));
    }

    /** Onboardings that are not finished, by the code of the organisation. */
    public Map<Integer, Onboarding> onboardings(Actor admin) {
        return registers.read(
                admin,
                register ->
                        register
                                .of(Onboarding.class)
                                .where("d.stage = 'PREPARING' or d.stage = 'PROVISIONING'")
                                .list()
                                .stream()
                                .collect(Collectors.toMap(one -> one.owner().value(), Function.identity())));
    }

    /** The last one that was not stopped. */
    public Optional<Offboarding> offboarding(Actor admin, OrganisationCode code) {
        return registers.read(
                admin,
                register -> register.of(Offboarding.class)
                        .where("d.organisation = :code", "code", code.value())
                        .where("d.stage <> 'ABANDONED'")
                        .orderBy("d.id desc")
                        .first());
    }

    /** What has been taken out: the certificates that the county keeps. */
    public List<Offboarding> erased(Actor admin) {
        return registers.read(
                admin,
                register -> register.of(Offboarding.class)
                        .where("d.stage = 'ERASED'")
                        .orderBy("d.id desc")
                        .list());
    }
}
