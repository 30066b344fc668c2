package yidan.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import yidan.rule.calendar.WorkingCalendar;

/** The rows that come with the product, read from their files without a database. */
final class Shipped {

    private Shipped() {}

    /** Each row by its columns' names; an absent value is null. */
    private static final List<String> FOLDERS = List.of(
            "/yidan/rule/",
            "/yidan/rule/casework/",
            "/yidan/rule/means/",
            "/yidan/rule/discretion/",
            "/yidan/rule/measures/",
            "/yidan/rule/review/",
            "/yidan/rule/remedies/",
            "/yidan/rule/court/",
            "/yidan/rule/service/",
            "/yidan/rule/performance/",
            "/yidan/rule/records/");

    /** The rows of a file in all folders that have it. */
    static List<Map<String, String>> rows(String name) {
        return FOLDERS.stream()
                .map(folder -> folder + name)
                .filter(file -> Shipped.class.getResource(file) != null)
                .flatMap(file -> read(file).stream())
                .toList();
    }

    private static List<Map<String, String>> read(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            String[] columns = reader.readLine().split("\t");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i].equals("\\N") ? null : unescaped(cells[i]));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    }

    /** The announced exceptions by year, true where the day is worked. */
    static Map<Integer, Map<LocalDate, Boolean>> holidays() {
        Map<Integer, Map<LocalDate, Boolean>> years = new TreeMap<>();
        for (Map<String, String> row : rows("holiday.tsv")) {
            LocalDate day = LocalDate.parse(row.get("day"));
            years.computeIfAbsent(day.getYear(), year -> new TreeMap<>())
                    .put(day, row.get("kind").equals("WORKDAY"));
        }
        return years;
    }

    static WorkingCalendar calendar() {
        Map<Integer, Map<LocalDate, Boolean>> years = holidays();
        return new WorkingCalendar(year -> Optional.ofNullable(years.get(year)));
    }
}
