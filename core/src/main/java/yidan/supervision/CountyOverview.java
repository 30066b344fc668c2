package yidan.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.itemlist.township.ListDuties;
import yidan.itemlist.township.ListState;
import yidan.people.AlikeStaff;
import yidan.people.CertificateState;
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

    /** Its people, and what the enforcement certificates among them are good for. */
    public record People(int township, long staff, Map<CertificateState, Long> certificates) {
        public long in(CertificateState state) {
            return certificates.getOrDefault(state, 0L);
        }
    }

    private record Open(int township, long adjustments) {}

    private record Township(int code, String name, String stage) {}

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
            Map<Integer, People> people = byTownship(people(register, today), Function.identity(), People::township);
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

    private static List<People> people(Register register, LocalDate today) {
        List<GuidingDepartment> departments = guiding(register, today);
        return AlikeStaff.on(register, today).stream()
                .collect(Collectors.groupingBy(AlikeStaff::body))
                .entrySet()
                .stream()
                .map(body -> people(body.getKey(), body.getValue(), departments, today))
                .toList();
    }

    private static People people(
            int body, List<AlikeStaff> groups, List<GuidingDepartment> departments, LocalDate today) {
        Map<CertificateState, Long> certificates = new EnumMap<>(CertificateState.class);
        groups.forEach(group -> group.state(departments, today)
                .ifPresent(state -> certificates.merge(state, group.people(), Long::sum)));
        return new People(body, groups.stream().mapToLong(AlikeStaff::people).sum(), certificates);
    }

    /** The departments in whose fields there is something to enforce that day; before a catalogue is in force nobody knows. */
    public static List<GuidingDepartment> guiding(Register register, LocalDate day) {
        return CatalogueShelf.inForce(register, day)
                .map(catalogue -> CatalogueContents.departments(register, catalogue.uuid()))
                .orElseGet(() -> DepartmentEntry.directory(register).departments());
    }

    private static <F, T> Map<Integer, T> byTownship(
            List<F> rows, Function<F, T> shape, Function<T, Integer> township) {
        return rows.stream().map(shape).collect(Collectors.toMap(township, Function.identity()));
    }
}
