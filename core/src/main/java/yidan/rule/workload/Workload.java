package yidan.rule.workload;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.rule.Deadline;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Rows;
import yidan.tenancy.ShanghaiClock;

/**
 * How much is under way, due, overdue and returned: of one organisation for its head, of all its organisations for the
 * county. Every figure is a count over an index; every list is one page.
 */
public final class Workload {

    /** How many months the look back covers, the running one among them. */
    public static final int MONTHS = 12;

    private static final String NOW = "now";
    private static final String CLOCK =
            "d.dossierId, d.dossierType, d.dueBy, d.term, d.article, d.startedAt, d.dueOn, d.dueAt";

    private final Register register;
    private final List<Matters> kinds;
    private final Optional<OrganisationCode> only;
    private final Instant now;
    private final Optional<Matters> alone;
    private final Optional<Sought> sought;
    private final String dossiersBy;
    private final String clocksBy;

    /** By what a page is sorted; what is the same there comes as it always does. */
    public enum Order {
        SINCE("d.openedOn", "d.startedAt"),
        ORGANISATION("d.tenant", "d.dueBy");

        private final String ofDossiers;
        private final String ofClocks;

        Order(String ofDossiers, String ofClocks) {
            this.ofDossiers = ofDossiers;
            this.ofClocks = ofClocks;
        }
    }

    /**
     * A dossier that is under way.
     *
     * @param stage name of its stage
     */
    public record Open(UUID id, int organisation, String stage, LocalDate since) {}

    /** A clock that runs or was missed. */
    public record Clock(
            UUID dossier,
            String dossierType,
            int organisation,
            String term,
            String article,
            Instant since,
            LocalDate due,
            Instant dueAt) {}

    private record Called(UUID id, Object name) {}

    /** @param named the kinds of which the words are the name */
    private record Sought(Actor reader, String text, Set<String> named) {}

    private record OfOrganisation(int organisation, long count) {}

    private record OfDay(LocalDate day, long count) {}

    /**
     * @param kinds what is counted
     * @param only one organisation; empty for all that the register may read
     */
    public Workload(Register register, List<Matters> kinds, Optional<OrganisationCode> only, Instant now) {
        this(register, kinds, only, now, Optional.empty(), Optional.empty(), "", "");
    }

    private Workload(
            Register register,
            List<Matters> kinds,
            Optional<OrganisationCode> only,
            Instant now,
            Optional<Matters> alone,
            Optional<Sought> sought,
            String dossiersBy,
            String clocksBy) {
        this.register = register;
        this.kinds = List.copyOf(kinds);
        this.only = only;
        this.now = now;
        this.alone = alone;
        this.sought = sought;
        this.dossiersBy = dossiersBy;
        this.clocksBy = clocksBy;
    }

    /** The kinds that are counted. */
    public List<Matters> kinds() {
        return kinds;
    }

    /** The same for one organisation; what the register may not read stays unread. */
    public Workload of(int organisation) {
        return new Workload(
                register,
                kinds,
                Optional.of(new OrganisationCode(organisation)),
                now,
                alone,
                sought,
                dossiersBy,
                clocksBy);
    }

    /** The same for the dossiers of one kind, and the clocks that run on them. */
    public Workload of(Matters kind) {
        return new Workload(register, List.of(kind), only, now, Optional.of(kind), sought, dossiersBy, clocksBy);
    }

    /**
     * The same where the words stand, as far as this person is shown it, and of the kinds that they name; what hangs on
     * another is found by that.
     *
     * @param named the kinds of dossiers of whose names the words are a part
     */
    public Workload sought(Actor reader, String text, Set<String> named) {
        Optional<Sought> words =
                text.isBlank() ? Optional.empty() : Optional.of(new Sought(reader, text.strip(), Set.copyOf(named)));
        return new Workload(register, kinds, only, now, alone, words, dossiersBy, clocksBy);
    }

    /** The same with pages in another order: of clocks over all kinds, of dossiers within each. */
    public Workload sorted(Order by, boolean down) {
        String then = (down ? " desc" : "") + ", ";
        return new Workload(register, kinds, only, now, alone, sought, by.ofDossiers + then, by.ofClocks + then);
    }

    /** How many dossiers of a kind are under way, by organisation. */
    public Map<Integer, Long> underWay(Matters kind) {
        return byOrganisation(inStages(kind, kind.underWay()));
    }

    /** How many dossiers of a kind have come back to be mended, by organisation. */
    public Map<Integer, Long> returned(Matters kind) {
        return kind.returned().isEmpty() ? Map.of() : byOrganisation(inStages(kind, kind.returned()));
    }

    /** How many clocks end before the week does, and have not ended yet. */
    public long dueThisWeek() {
        return thisWeek().count();
    }

    /** How many clocks have ended with the thing undone, by organisation. */
    public Map<Integer, Long> overdue() {
        Map<Integer, Long> all = new TreeMap<>(byDueOrganisation(running().where("d.dueAt <= :now", NOW, now)));
        byDueOrganisation(missed().where(Deadline.OWED)).forEach((code, count) -> all.merge(code, count, Long::sum));
        return all;
    }

    /** How many dossiers of all kinds were opened in each of the last twelve months, the running one last. */
    public SortedMap<YearMonth, Long> openedByMonth() {
        List<OfDay> days = new ArrayList<>();
        for (Matters kind : kinds) {
            days.addAll(of(kind.type())
                    .where("d.openedOn >= :from", "from", firstMonth().atDay(1))
                    .groupBy("d.openedOn")
                    .select(OfDay.class, "d.openedOn, count(d)"));
        }
        return byMonth(days);
    }

    /** How many clocks were missed in each of the last twelve months, whether the thing was done later or not. */
    public SortedMap<YearMonth, Long> missedByMonth() {
        Instant from = firstMonth().atDay(1).atStartOfDay(ShanghaiClock.ZONE).toInstant();
        List<OfDay> days = new ArrayList<>(missed().where("d.dueAt >= :from", "from", from)
                .groupBy("d.dueOn")
                .select(OfDay.class, "d.dueOn, count(d)"));
        days.addAll(running()
                .where("d.dueAt <= :now", NOW, now)
                .where("d.dueAt >= :from", "from", from)
                .groupBy("d.dueOn")
                .select(OfDay.class, "d.dueOn, count(d)"));
        return byMonth(days);
    }

    /** One page of the dossiers of a kind that are under way, the oldest first. */
    public List<Open> underWay(Matters kind, int offset, int limit) {
        return page(kind, kind.underWay(), offset, limit);
    }

    /** One page of the dossiers of a kind that have come back, the oldest first. */
    public List<Open> returned(Matters kind, int offset, int limit) {
        return page(kind, kind.returned(), offset, limit);
    }

    /** One page of the clocks that end this week, the first due first. */
    public List<Clock> dueThisWeek(int offset, int limit) {
        return clocks(thisWeek(), offset, limit);
    }

    /** One page of what is overdue, the longest first. */
    public List<Clock> overdue(int offset, int limit) {
        return clocks(
                due().where(Deadline.OWED)
                        .where("d.stage = 'RUNNING' and d.dueAt <= :now or d.stage = 'MISSED'", NOW, now),
                offset,
                limit);
    }

    /** What these dossiers are called, as far as they are of a kind that is counted and has a name: words, or a code. */
    public Map<UUID, Object> called(List<UUID> dossiers) {
        Map<UUID, Object> called = new HashMap<>();
        if (!dossiers.isEmpty()) {
            kinds.stream()
                    .filter(kind -> !kind.called().isEmpty())
                    .forEach(kind -> register.of(kind.type())
                            .where("d.id in :dossiers", "dossiers", dossiers)
                            .select(Called.class, "d.id, " + kind.called())
                            .forEach(one -> called.put(one.id(), one.name())));
        }
        return called;
    }

    /**
     * Where those are to be found that are of no kind that is counted: what each hangs on, if anything.
     *
     * @param types name of each one's kind
     */
    public Map<UUID, Dossier.Part> wholes(Map<UUID, String> types) {
        Set<String> counted = kinds.stream().map(Matters::name).collect(Collectors.toSet());
        Map<UUID, Dossier.Part> wholes = new HashMap<>();
        types.entrySet().stream()
                .filter(one -> !counted.contains(one.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((type, ids) -> wholes.putAll(register.wholes(type, ids)));
        return wholes;
    }

    /** Of these dossiers, for each the clock that ends first, or ended first with the thing undone; the others are not in it. */
    public Map<UUID, Clock> nextClocks(List<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Clock> next = new HashMap<>();
        register.of(Deadline.class)
                .where("d.dossierId in :dossiers", "dossiers", dossiers)
                .where("d.stage in :ticking", "ticking", List.of(Deadline.RUNNING, Deadline.MISSED))
                .where(Deadline.OWED)
                .orderBy("d.dueAt, d.id")
                .select(Clock.class, CLOCK)
                .forEach(clock -> next.putIfAbsent(clock.dossier(), clock));
        return next;
    }

    private List<Open> page(Matters kind, Set<String> stages, int offset, int limit) {
        if (stages.isEmpty()) {
            return List.of();
        }
        return inStages(kind, stages)
                .orderBy(dossiersBy + "d.openedOn, d.id")
                .page(offset, limit)
                .select(Open.class, "d.id, d.tenant, d.stage, d.openedOn");
    }

    private List<Clock> clocks(Rows<Deadline> rows, int offset, int limit) {
        return rows.orderBy(clocksBy + "d.dueAt, d.id").page(offset, limit).select(Clock.class, CLOCK);
    }

    private <D extends Dossier> Rows<D> of(Class<D> type) {
        Rows<D> rows = register.of(type);
        only.ifPresent(organisation -> rows.where("d.tenant = :only", "only", organisation.value()));
        return rows;
    }

    private Rows<? extends Dossier> inStages(Matters kind, Set<String> stages) {
        Rows<? extends Dossier> rows = of(kind.type()).where("d.stage in :stages", "stages", List.copyOf(stages));
        sought.filter(words -> !words.named().contains(kind.name()))
                .ifPresent(words -> kind.words().narrow(rows, words.reader(), words.text()));
        return rows;
    }

    private Rows<Deadline> due() {
        Rows<Deadline> rows = register.of(Deadline.class);
        only.ifPresent(organisation -> rows.where("d.dueBy = :by", "by", organisation.value()));
        alone.ifPresent(kind -> rows.where("d.dossierType = :type", "type", kind.name()));
        sought.ifPresent(words -> rows.where(found(rows, words)));
        return rows;
    }

    /** What the words name, where they stand, and what hangs on that. */
    private String found(Rows<Deadline> clocks, Sought words) {
        List<String> ways = new ArrayList<>();
        if (!words.named().isEmpty()) {
            clocks.with("named", List.copyOf(words.named()));
            ways.add("d.dossierType in :named");
        }
        for (Matters kind : kinds) {
            Rows<? extends Dossier> those = of(kind.type());
            kind.words().narrow(those, words.reader(), words.text());
            String name = "k" + kinds.indexOf(kind);
            ways.add(ofType(kind.type()) + clocks.among(those, name, name + ".id = d.dossierId"));
            kind.hanging()
                    .forEach((part, attribute) -> ways.add(ofType(part)
                            + clocks.among(
                                    those,
                                    name,
                                    "exists (select p.id from %s p where p.county = d.county and p.id = d.dossierId and p.%s = %s.id)"
                                            .formatted(part.getSimpleName(), attribute, name))));
        }
        return String.join(" or ", ways);
    }

    private static String ofType(Class<?> type) {
        return "d.dossierType = '" + type.getSimpleName() + "' and ";
    }

    private Rows<Deadline> running() {
        return due().where("d.stage = 'RUNNING'").where(Deadline.OWED);
    }

    private Rows<Deadline> missed() {
        return due().where("d.stage = 'MISSED'");
    }

    private Rows<Deadline> thisWeek() {
        LocalDate nextMonday =
                LocalDate.ofInstant(now, ShanghaiClock.ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return running()
                .where("d.dueAt > :now", NOW, now)
                .where(
                        "d.dueAt <= :end",
                        "end",
                        nextMonday.atStartOfDay(ShanghaiClock.ZONE).toInstant());
    }

    private YearMonth firstMonth() {
        return YearMonth.from(LocalDate.ofInstant(now, ShanghaiClock.ZONE)).minusMonths(MONTHS - 1L);
    }

    private SortedMap<YearMonth, Long> byMonth(List<OfDay> days) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (int i = 0; i < MONTHS; i++) {
            months.put(firstMonth().plusMonths(i), 0L);
        }
        days.forEach(day -> months.computeIfPresent(YearMonth.from(day.day()), (month, sum) -> sum + day.count()));
        return months;
    }

    private static Map<Integer, Long> byOrganisation(Rows<?> rows) {
        return counts(rows.groupBy("d.tenant").select(OfOrganisation.class, "d.tenant, count(d)"));
    }

    private static Map<Integer, Long> byDueOrganisation(Rows<Deadline> rows) {
        return counts(rows.groupBy("d.dueBy").select(OfOrganisation.class, "d.dueBy, count(d)"));
    }

    private static Map<Integer, Long> counts(List<OfOrganisation> rows) {
        Map<Integer, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.organisation(), row.count()));
        return counts;
    }
}
