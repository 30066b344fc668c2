package yidan.rule.setting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yidan.tenancy.Refusal;

/**
 * The days of a year as the yearly notice announces them, written one to a line: {@code 2027-01-01 休 元旦},
 * {@code 2027-02-14 班 春节}.
 *
 * @param days in order, each once
 */
record AnnouncedDays(List<Day> days) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+([休班])(?:\\s+(.{1,20}))?");
    private static final List<MonthDay> NEVER_WORKED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    /** One day that is not what its weekday says. */
    record Day(LocalDate day, boolean worked, String name) {}

    /** @throws Refusal naming the line that cannot be read or the day that is missing */
    static AnnouncedDays parse(int year, String text) {
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            Day day = line(i + 1, lines[i].strip());
            if (day.day().getYear() != year) {
                throw new Refusal("calendar.other-year", "", i + 1, String.valueOf(year)).at("days");
            }
            if (days.put(day.day(), day) != null) {
                throw new Refusal("calendar.day-twice", "", i + 1, day.day()).at("days");
            }
        }
        for (MonthDay holiday : NEVER_WORKED) {
            Day announced = days.get(holiday.atYear(year));
            if (announced == null || announced.worked()) {
                throw new Refusal("calendar.year-incomplete", "", holiday.atYear(year)).at("days");
            }
        }
        return new AnnouncedDays(new ArrayList<>(days.values()));
    }

    private static Day line(int number, String line) {
        Matcher form = LINE.matcher(line);
        try {
            if (form.matches()) {
                String name = form.group(3) == null ? "" : form.group(3).strip();
                return new Day(LocalDate.parse(form.group(1)), form.group(2).equals("班"), name);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Told below like any other line that cannot be read.
        }
        throw new Refusal("calendar.line-unreadable", "", number, line).at("days");
    }
}
