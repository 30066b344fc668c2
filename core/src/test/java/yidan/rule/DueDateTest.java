package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import yidan.rule.calendar.WorkingCalendar;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;

/** Every clock of 2004 to 2026, suspended, resumed and extended, against a calculator that counts day by day. */
class DueDateTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final OrganisationCode NIUDU = new OrganisationCode(140821107);

    private final WorkingCalendar calendar = Shipped.calendar();
    private final SlowReckoning slow = new SlowReckoning(Shipped.holidays());

    @Provide
    Arbitrary<Unit> days() {
        return Arbitraries.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS, Unit.YEARS);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs()
                .between(0, ChronoUnit.MINUTES.between(FIRST.atStartOfDay(), LAST.atStartOfDay()))
                .withDistribution(RandomDistribution.uniform())
                .map(minutes -> FIRST.atStartOfDay().plusMinutes(minutes));
    }

    @Property(tries = 3000)
    void a_term_in_days_ends_where_the_wall_calendar_says(
            @ForAll("moments") LocalDateTime event,
            @ForAll("days") Unit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll boolean rolls,
            @ForAll @IntRange(max = 3) int pauses,
            @ForAll boolean extended,
            @ForAll long seed) {
        int size = unit == Unit.YEARS ? 1 + amount % 3 : unit == Unit.MONTHS ? 1 + amount % 12 : amount;
        Random random = new Random(seed);
        Assume.that(event.toLocalDate()
                .isBefore(LAST.minusDays(unit == Unit.YEARS ? 2600 : unit == Unit.MONTHS ? 900 : 420)));
        Deadline clock = start(size, unit, rolls, event);
        List<LocalDateTime[]> stood = new ArrayList<>();
        int total = size;
        LocalDateTime lastEvent = event;
        for (int i = 0; i < pauses; i++) {
            LocalDateTime end =
                    slow.lastDay(event, total, unit, rolls, stood).plusDays(1).atStartOfDay();
            LocalDateTime from = between(lastEvent, end, random);
            LocalDateTime until = from.plusMinutes(random.nextInt(30 * 24 * 60));
            clock.suspend("鉴定", instant(from));
            clock.resume(instant(until), calendar);
            stood.add(new LocalDateTime[] {from, until});
            lastEvent = until;
        }
        if (extended) {
            int by = 1 + random.nextInt(size);
            LocalDateTime end =
                    slow.lastDay(event, total, unit, rolls, stood).plusDays(1).atStartOfDay();
            clock.extend(
                    by, new Approval("HEAD", "niudu-head", "案情复杂"), instant(between(lastEvent, end, random)), calendar);
            total += by;
        }
        LocalDate expected = slow.lastDay(event, total, unit, rolls, stood);
        assertEquals(expected, clock.dueOn());
        assertEquals(instant(expected.plusDays(1).atStartOfDay()), clock.dueAt());
    }

    @Property(tries = 1000)
    void a_term_by_the_clock_ends_at_its_minute_whatever_the_day(
            @ForAll("moments") LocalDateTime event,
            @ForAll @IntRange(min = 1, max = 72) int amount,
            @ForAll boolean hours,
            @ForAll @IntRange(max = 3) int pauses,
            @ForAll long seed) {
        Random random = new Random(seed);
        Deadline clock = start(amount, hours ? Unit.HOURS : Unit.MINUTES, false, event);
        int minutes = hours ? amount * 60 : amount;
        List<LocalDateTime[]> stood = new ArrayList<>();
        LocalDateTime lastEvent = event;
        for (int i = 0; i < pauses; i++) {
            LocalDateTime end = LocalDateTime.ofInstant(SlowReckoning.moment(event, minutes, stood), CHINA);
            LocalDateTime from = between(lastEvent, end, random);
            LocalDateTime until = from.plusMinutes(random.nextInt(600));
            clock.suspend("鉴定", instant(from));
            clock.resume(instant(until), calendar);
            stood.add(new LocalDateTime[] {from, until});
            lastEvent = until;
        }
        assertEquals(SlowReckoning.moment(event, minutes, stood), clock.dueAt());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_must_come_before_an_event_leaves_that_many_days(
            @ForAll("moments") LocalDateTime event,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll boolean workingDays) {
        LocalDate day = event.toLocalDate();
        Assume.that(day.isAfter(FIRST.plusDays(60)));
        LocalDate latest = DueDate.before(day, amount, workingDays ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS, calendar);
        LocalDate expected = day;
        for (int counted = 0; counted < amount; ) {
            expected = expected.minusDays(1);
            if (!workingDays || !slow.isOff(expected)) {
                counted++;
            }
        }
        while (slow.isOff(expected)) {
            expected = expected.minusDays(1);
        }
        assertEquals(expected, latest);
    }

    private Deadline start(int amount, Unit unit, boolean rolls, LocalDateTime event) {
        Term term = new Term(
                "TEST",
                "",
                Course.AFTER,
                Bound.AT_LEAST,
                amount,
                unit,
                rolls,
                "",
                "",
                "",
                "",
                new Extension(amount, 1, "HEAD"),
                Optional.of(ArticleRef.parse("cn-compulsion-2011:#25")),
                true,
                FIRST,
                "");
        Organisation dossier = new Organisation(NIUDU, "牛杜镇人民政府", OrganisationKind.TOWNSHIP, UUID.randomUUID(), FIRST);
        return new Deadline(term, dossier, NIUDU, NIUDU, instant(event), instant(event), calendar);
    }

    /** A minute from the first on and before the second. */
    private static LocalDateTime between(LocalDateTime first, LocalDateTime end, Random random) {
        long minutes = ChronoUnit.MINUTES.between(first, end);
        return minutes <= 1 ? first : first.plusMinutes((long) (random.nextDouble() * (minutes - 1)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(CHINA).toInstant();
    }
}
