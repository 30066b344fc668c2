package yidan.casework.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.act.Desk;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * The checklist of what is filmed, as it is in force on a day: a county's line for the item, else its line for all items,
 * else what the rule says. Source: 临政发〔2023〕14号 一、三 第八条.
 */
public final class FilmingChecklist {

    private FilmingChecklist() {}

    /**
     * One line of it.
     *
     * @param item name of the item that it is for; null for all
     * @param article what it rests on
     * @param document the county's document that set it; null where the rule itself is in force
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
            LocalDate since) {}

    /** What is in force for an item, each step once. */
    public static List<Line> of(Register register, int item, LocalDate day) {
        List<CountyFilmingPoint> own = own(register, day);
        return rules(register).stream()
                .map(rule -> latest(own, rule.step(), Optional.of(item))
                        .or(() -> latest(own, rule.step(), Optional.empty()))
                        .map(rule::asSetBy)
                        .orElseGet(rule::line))
                .toList();
    }

    /** What is in force for all items, each step followed by the items for which it is otherwise. */
    public static List<Line> all(Register register, LocalDate day) {
        List<CountyFilmingPoint> own = own(register, day);
        List<Line> lines = new ArrayList<>();
        for (FilmingPoint rule : rules(register)) {
            lines.add(latest(own, rule.step(), Optional.empty())
                    .map(rule::asSetBy)
                    .orElseGet(rule::line));
            Map<Integer, CountyFilmingPoint> items = new LinkedHashMap<>();
            own.stream()
                    .filter(one -> one.step() == rule.step())
                    .forEach(one -> one.item().ifPresent(item -> items.putIfAbsent(item, one)));
            items.values().forEach(one -> lines.add(rule.asSetBy(one)));
        }
        return lines;
    }

    /**
     * What must be so before a recording is noted: not forbidden for the item, the device checked, the people told.
     * Source: 临政发〔2023〕14号 一、三 第十三条、第十四条.
     */
    public static void requireAllowed(
            Desk desk, int item, Recording.Taking taking, boolean deviceChecked, boolean peopleTold) {
        Line line = line(desk.register(), item, taking.step(), desk.today());
        if (line.duty() == FilmingDuty.MUST_NOT) {
            throw new Refusal("recording.forbidden", line.article(), line.words(), line.document()).at("step");
        }
        if (!deviceChecked) {
            throw new Refusal("recording.device-not-checked", "linyi-14:1.3#13").at("deviceChecked");
        }
        if (!peopleTold) {
            throw new Refusal("recording.people-not-told", "linyi-14:1.3#14").at("peopleTold");
        }
        taking.hours().check("linyi-14:1.3#14");
    }

    static Line line(Register register, int item, FilmedStep step, LocalDate day) {
        return of(register, item, day).stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
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
    private static List<CountyFilmingPoint> own(Register register, LocalDate day) {
        return register.of(CountyFilmingPoint.class)
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .list();
    }

    private static Optional<CountyFilmingPoint> latest(
            List<CountyFilmingPoint> own, FilmedStep step, Optional<Integer> item) {
        return own.stream()
                .filter(one -> one.step() == step && one.item().equals(item))
                .findFirst();
    }
}
