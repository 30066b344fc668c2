package yidan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.township.ListDuties;
import yidan.itemlist.township.ListState;
import yidan.people.StaffMember;
import yidan.record.HeadCheck;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;

/**
 * The county at one look: its townships, and for each institution a figure. Each figure is one statement grouped by
 * tenant, whatever the number of townships; no dossier is opened for it.
 * Source: 临政发〔2023〕14号 三、二 第五条.
 */
@ApplicationScoped
public class CountyOverview {

    /** How long before its last day a certificate is said to run out. */
    public static final int SOON_DAYS = 30;

    private Registers registers;
    private ListDuties lists;
    private Clock clock;

    protected CountyOverview() {}

    @Inject
    public CountyOverview(Registers registers, ListDuties lists, Clock clock) {
        this.registers = registers;
        this.lists = lists;
        this.clock = clock;
    }

    /** One township. A figure that nobody has entered anything for is empty, not zero. */
    public record Line(
            OrganisationCode township,
            String name,
            String stage,
            Optional<ListState> list,
            Optional<People> people,
            long openAdjustments,
            Optional<HeadCheck> chain) {}

    /** Its people, and the enforcement certificates among them. */
    public record People(int township, long staff, long valid, long expiring, long expired) {}

    private record Open(int township, long adjustments) {}

    private record Township(int code, String name, String stage) {}

    private record Certificates(int township, long staff, Long valid, Long expiring, Long expired) {
        People people() {
            return new People(township, staff, orZero(valid), orZero(expiring), orZero(expired));
        }

        private static long orZero(Long figure) {
            return figure == null ? 0 : figure;
        }
    }

    /** All townships of the actor's county that are not closed, by code. */
    public List<Line> townships(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Map<Integer, ListState> states =
                byTownship(lists.overview(actor, today), Function.identity(), ListState::township);
        return registers.read(actor, register -> {
            Map<Integer, Open> open = byTownship(
                    register.of(Adjustment.class)
                            .where("d.stage = :proposed", "proposed", Adjustment.PROPOSED)
                            .groupBy("d.tenant")
                            .select(Open.class, "d.tenant, count(d)"),
                    Function.identity(),
                    Open::township);
            Map<Integer, People> people = byTownship(people(register, today), Certificates::people, People::township);
            Map<Integer, HeadCheck> chains = HeadCheck.all(register);
            return register
                    .of(Organisation.class)
                    .where("d.kind = :township", "township", OrganisationKind.TOWNSHIP)
                    .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                    .orderBy("d.tenant")
                    .select(Township.class, "d.tenant, d.name, d.stage")
                    .stream()
                    .map(one -> new Line(
                            new OrganisationCode(one.code()),
                            one.name(),
                            one.stage(),
                            Optional.ofNullable(states.get(one.code())),
                            Optional.ofNullable(people.get(one.code())),
                            open.containsKey(one.code()) ? open.get(one.code()).adjustments() : 0,
                            Optional.ofNullable(chains.get(one.code()))))
                    .toList();
        });
    }

    private static List<Certificates> people(Register register, LocalDate today) {
        return register.of(StaffMember.class)
                .where("d.stage = :active", "active", StaffMember.ACTIVE)
                .with("today", today)
                .with("soon", today.plusDays(SOON_DAYS))
                .groupBy("d.tenant")
                .select(
                        Certificates.class,
                        "d.tenant, count(d), sum(case when d.certificateTo > :soon then 1 else 0 end),"
                                + " sum(case when d.certificateTo between :today and :soon then 1 else 0 end),"
                                + " sum(case when d.certificateTo < :today then 1 else 0 end)");
    }

    private static <F, T> Map<Integer, T> byTownship(
            List<F> rows, Function<F, T> shape, Function<T, Integer> township) {
        return rows.stream().map(shape).collect(Collectors.toMap(township, Function.identity()));
    }
}
