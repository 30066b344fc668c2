package yidan.casework.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * The checklist of what is filmed, as it is in force on a day: a county's line for the item, else its line for all items,
 * else what the rule says; and within that what the body has made stricter for itself. Source: 临政发〔2023〕14号 一、三 第八条.
 */
public final class FilmingChecklist {

    private FilmingChecklist() {}

    /**
     * One line of it.
     *
     * @param item name of the item that it is for; null for all
     * @param article what it rests on
     * @param document the document of the county or the body that set it; null where the rule itself is in force
     * @param since null where the rule itself is in force
     */
    public record Line(
            FilmedStep step,
            FilmingDuty duty,
            String words,
            String item,
            String content,
            String manner,
            String article,
            String document,
            LocalDate since) {

        /** The same as somebody has set it. */
        Line asSet(SetFilming by) {
            return new Line(
                    step,
                    by.duty(),
                    words,
                    by.itemName().orElse(null),
                    by.content(),
                    by.manner(),
                    article,
                    by.document(),
                    by.effectiveFrom());
        }
    }

    /** Whether what was set is in force on a day. */
    public enum Standing {
        IN_FORCE,
        /** From a later day on. */
        TO_COME,
        /** Something later stands in its place, or the county has become stricter. */
        EARLIER
    }

    /** A line as the county or a body has set it by its document. */
    public record Made(Line line, OrganisationCode setter, Standing standing) {}

    /**
     * All that was ever set and may be read, the latest first: for a body the county's and its own, for the county every
     * body's. Source: 临政发〔2023〕14号 一、三 第八条.
     */
    public static List<Made> made(Register register, LocalDate day) {
        List<CountyFilmingPoint> county = set(register, CountyFilmingPoint.class);
        List<BodyFilmingPoint> own = set(register, BodyFilmingPoint.class);
        List<CountyFilmingPoint> inForce =
                county.stream().filter(one -> !one.effectiveFrom().isAfter(day)).toList();
        List<Made> made = new ArrayList<>();
        for (FilmingPoint rule : rules(register)) {
            county.stream()
                    .filter(one -> one.step() == rule.step())
                    .forEach(one -> made.add(new Made(rule.asSetBy(one), one.owner(), standing(county, one, day))));
            own.stream().filter(one -> one.step() == rule.step()).forEach(one -> {
                Line within = line(inForce, rule, one.item());
                Line line = one.within(within);
                boolean overtaken = line.equals(within);
                made.add(new Made(
                        overtaken ? one.on(rule) : line,
                        one.owner(),
                        overtaken && !one.effectiveFrom().isAfter(day) ? Standing.EARLIER : standing(own, one, day)));
            });
        }
        return made;
    }

    private static <P extends SetFilming> List<P> set(Register register, Class<P> type) {
        return register.of(type).orderBy("d.effectiveFrom desc, d.id desc").list();
    }

    /** @param all the latest first */
    private static <P extends SetFilming> Standing standing(List<P> all, P of, LocalDate day) {
        if (of.effectiveFrom().isAfter(day)) {
            return Standing.TO_COME;
        }
        boolean latest = all.stream()
                .filter(one -> one.owner().equals(of.owner()) && one.step() == of.step())
                .filter(one ->
                        one.item().equals(of.item()) && !one.effectiveFrom().isAfter(day))
                .findFirst()
                .filter(one -> one.uuid().equals(of.uuid()))
                .isPresent();
        return latest ? Standing.IN_FORCE : Standing.EARLIER;
    }

    /** What is in force for a body and an item, each step once. */
    public static List<Line> of(Register register, OrganisationCode body, int item, LocalDate day) {
        List<CountyFilmingPoint> county = county(register, day);
        List<BodyFilmingPoint> own = BodyFilmingPoint.of(register, body, day);
        return rules(register).stream()
                .map(rule -> within(line(county, rule, Optional.of(item)), own, Optional.of(item)))
                .toList();
    }

    /** What is in force for a body and all items, each step followed by the items for which it is otherwise. */
    public static List<Line> all(Register register, OrganisationCode body, LocalDate day) {
        List<CountyFilmingPoint> county = county(register, day);
        List<BodyFilmingPoint> own = BodyFilmingPoint.of(register, body, day);
        List<Line> lines = new ArrayList<>();
        for (FilmingPoint rule : rules(register)) {
            lines.add(within(line(county, rule, Optional.empty()), own, Optional.empty()));
            Stream.concat(county.stream(), own.stream())
                    .filter(one -> one.step() == rule.step())
                    .flatMap(one -> one.item().stream())
                    .distinct()
                    .map(Optional::of)
                    .forEach(item -> lines.add(within(line(county, rule, item), own, item)));
        }
        return lines;
    }

    /** As the county has it for a step, whatever a body makes of it. @param item null for all */
    static Line ofCounty(Register register, Integer item, FilmedStep step, LocalDate day) {
        return line(county(register, day), rule(register, step), Optional.ofNullable(item));
    }

    /**
     * What must be so before a recording is noted: not forbidden for the item, the device checked, the people told.
     * Source: 临政发〔2023〕14号 一、三 第十三条、第十四条.
     */
    public static void requireAllowed(
            Desk desk, int item, Recording.Taking taking, boolean deviceChecked, boolean peopleTold) {
        Line line = ofCounty(desk.register(), item, taking.step(), desk.today());
        if (line.duty() == FilmingDuty.MUST_NOT) {
            throw new Refusal("recording.forbidden", line.article(), line.words(), line.document()).at("step");
        }
        if (!deviceChecked) {
            throw new Refusal("recording.device-not-checked", "linyi-14:1.3#13").at("deviceChecked");
        }
        if (!peopleTold) {
            throw new Refusal("recording.people-not-told", "linyi-14:1.3#14").at("peopleTold");
        }
        taking.hours().check("linyi-14:1.3#14", desk.now());
    }

    static FilmingPoint rule(Register register, FilmedStep step) {
        return rules(register).stream()
                .filter(rule -> rule.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static List<FilmingPoint> rules(Register register) {
        return register.of(FilmingPoint.class).orderBy("d.ordinal").list();
    }

    /** The latest first. */
    private static List<CountyFilmingPoint> county(Register register, LocalDate day) {
        return register.of(CountyFilmingPoint.class)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .list();
    }

    /** The county's for the item, else for all items, else the rule. */
    private static Line line(List<CountyFilmingPoint> county, FilmingPoint rule, Optional<Integer> item) {
        return latest(county, rule.step(), item).map(rule::asSetBy).orElseGet(rule::line);
    }

    private static Line within(Line county, List<BodyFilmingPoint> own, Optional<Integer> item) {
        return latest(own, county.step(), item).map(one -> one.within(county)).orElse(county);
    }

    private static <P extends SetFilming> Optional<P> latest(List<P> set, FilmedStep step, Optional<Integer> item) {
        return latestOf(set, step, item).or(() -> latestOf(set, step, Optional.empty()));
    }

    private static <P extends SetFilming> Optional<P> latestOf(List<P> set, FilmedStep step, Optional<Integer> item) {
        return set.stream()
                .filter(one -> one.step() == step && one.item().equals(item))
                .findFirst();
    }
}
