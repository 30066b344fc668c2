package yidan.ui.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import yidan.rule.workload.Matters;
import yidan.rule.workload.Workload;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.shell.Texts;

/** What stands above the work list of heads and of the county: four figures, twelve months, the parts of the whole. */
@ApplicationScoped
public class HeadFigures {

    @Inject
    private Registers registers;

    @Inject
    @Any
    private Instance<MatterSource> sources;

    @Inject
    private Clock clock;

    /**
     * All of it, read in one transaction.
     *
     * @param counts one figure for each state
     * @param parts name of the township, or of the kind of dossier in an organisation of its own, with what is open
     *     and what is overdue or returned there
     */
    record Shown(
            Map<MatterState, Long> counts,
            SortedMap<YearMonth, Long> opened,
            SortedMap<YearMonth, Long> missed,
            boolean ofCounty,
            Map<String, Part> parts) {}

    /** One bar of the second plot. */
    record Part(long open, long late) {}

    private record Body(int code, String name) {}

    /** Whether this person sees figures at all. */
    static boolean areFor(Actor actor) {
        return actor.audience() == Audience.COUNTY || actor.audience() == Audience.MEMBER && actor.is(Role.HEAD);
    }

    Shown of(Actor actor) {
        return registers.read(actor, register -> read(register, actor));
    }

    /** The same eyes for the lists behind the figures. */
    public Workload workload(Register register, Actor actor) {
        List<Matters> kinds =
                sources.stream().flatMap(source -> source.matters().stream()).toList();
        return new Workload(
                register,
                kinds,
                actor.audience() == Audience.COUNTY ? Optional.empty() : Optional.of(actor.organisation()),
                clock.instant());
    }

    /** Names of the county's organisations by code. */
    static Map<Integer, String> names(Register register) {
        Map<Integer, String> names = new TreeMap<>();
        register.of(Organisation.class)
                .select(Body.class, "d.tenant, d.name")
                .forEach(body -> names.put(body.code(), body.name()));
        return names;
    }

    private Shown read(Register register, Actor actor) {
        Workload workload = workload(register, actor);
        boolean ofCounty = actor.audience() == Audience.COUNTY;
        Map<Matters, Map<Integer, Long>> open = each(workload, workload::underWay);
        Map<Matters, Map<Integer, Long>> returned = each(workload, workload::returned);
        Map<Integer, Long> overdue = workload.overdue();
        Map<MatterState, Long> counts = new LinkedHashMap<>();
        counts.put(MatterState.OPEN, sum(open));
        counts.put(MatterState.WEEK, workload.dueThisWeek());
        counts.put(MatterState.OVERDUE, sum(overdue));
        counts.put(MatterState.RETURNED, sum(returned));
        return new Shown(
                counts,
                workload.openedByMonth(),
                workload.missedByMonth(),
                ofCounty,
                ofCounty ? byTownship(register, open, overdue) : byKind(open, returned));
    }

    private static Map<Matters, Map<Integer, Long>> each(
            Workload workload, Function<Matters, Map<Integer, Long>> counting) {
        Map<Matters, Map<Integer, Long>> counts = new LinkedHashMap<>();
        workload.kinds().forEach(kind -> counts.put(kind, counting.apply(kind)));
        return counts;
    }

    private static Map<String, Part> byTownship(
            Register register, Map<Matters, Map<Integer, Long>> open, Map<Integer, Long> overdue) {
        Map<String, Part> parts = new LinkedHashMap<>();
        register.of(Organisation.class)
                .where("d.kind = :kind", "kind", OrganisationKind.TOWNSHIP)
                .orderBy("d.tenant")
                .select(Body.class, "d.tenant, d.name")
                .forEach(body -> parts.put(
                        body.name(),
                        new Part(
                                open.values().stream()
                                        .mapToLong(counts -> counts.getOrDefault(body.code(), 0L))
                                        .sum(),
                                overdue.getOrDefault(body.code(), 0L))));
        return parts;
    }

    private static Map<String, Part> byKind(
            Map<Matters, Map<Integer, Long>> open, Map<Matters, Map<Integer, Long>> returned) {
        Map<String, Part> parts = new LinkedHashMap<>();
        open.forEach((kind, counts) ->
                parts.put(Texts.zh("dossier." + kind.name()), new Part(sum(counts), sum(returned.get(kind)))));
        return parts;
    }

    private static long sum(Map<?, ?> counts) {
        return counts.values().stream()
                .mapToLong(count -> count instanceof Map<?, ?> inner ? sum(inner) : (Long) count)
                .sum();
    }
}
