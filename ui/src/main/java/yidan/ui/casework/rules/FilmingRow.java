package yidan.ui.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yidan.casework.recording.FilmingChecklist;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;

/**
 * A line of the checklist of what is filmed, and who has set it.
 *
 * @param setter name of the body; empty where the rule itself is in force
 */
record FilmingRow(FilmingChecklist.Line line, String setter) {

    /**
     * What is in force for the reader, and what other bodies have made stricter for themselves, as far as he reads it; or what
     * was set and is not yet, or not any more.
     *
     * @param bodies names by code
     */
    static List<FilmingRow> of(
            Register register,
            OrganisationCode reader,
            LocalDate today,
            FilmingChecklist.Standing standing,
            Map<Integer, String> bodies) {
        List<FilmingChecklist.Made> made = FilmingChecklist.made(register, today).stream()
                .filter(one -> one.standing() == standing)
                .toList();
        List<FilmingRow> rows = new ArrayList<>();
        List<FilmingChecklist.Line> inForce = standing == FilmingChecklist.Standing.IN_FORCE
                ? FilmingChecklist.all(register, reader, today)
                : List.of();
        inForce.forEach(line -> rows.add(new FilmingRow(
                line,
                made.stream()
                        .filter(one -> one.line().equals(line))
                        .map(one -> name(one, bodies))
                        .findFirst()
                        .orElse(""))));
        made.stream()
                .filter(one -> inForce.stream().noneMatch(line -> line.equals(one.line())))
                .forEach(one -> rows.add(new FilmingRow(one.line(), name(one, bodies))));
        return rows;
    }

    private static String name(FilmingChecklist.Made one, Map<Integer, String> bodies) {
        return bodies.getOrDefault(one.setter().value(), "");
    }

    boolean names(String words) {
        return (line.words() + (line.item() == null ? "" : line.item()) + setter).contains(words);
    }

    String key() {
        return String.join(
                "-", line.step().name(), line.item() == null ? "" : line.item(), setter, String.valueOf(line.since()));
    }
}
