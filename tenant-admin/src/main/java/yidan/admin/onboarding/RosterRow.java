package yidan.admin.onboarding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import yidan.people.Post;
import yidan.people.onboarding.RosterLine;
import yidan.tenancy.Role;

/** One row of a roster, as somebody typed it. */
final class RosterRow {

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\s\\u3000]+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final Row row;
    private final Map<RosterColumn, Integer> columns;

    RosterRow(Row row, Map<RosterColumn, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    int number() {
        return row.getRowNum();
    }

    String text(RosterColumn column) {
        return cell(column)
                .map(cell -> cell.getText().strip())
                .map(text -> text.endsWith(".0") ? text.substring(0, text.length() - 2) : text)
                .orElse("");
    }

    /** What is written in a column but means nothing there. */
    Map<RosterColumn, String> wrongWords() {
        Map<RosterColumn, String> wrong = new EnumMap<>(RosterColumn.class);
        if (text(RosterColumn.NAME).isEmpty()) {
            wrong.put(RosterColumn.NAME, "");
        }
        if (text(RosterColumn.ACCOUNT).isEmpty()) {
            wrong.put(RosterColumn.ACCOUNT, "");
        }
        if (Words.post(text(RosterColumn.POST)).isEmpty()) {
            wrong.put(RosterColumn.POST, text(RosterColumn.POST));
        }
        List<String> unknown =
                roleWords().stream().filter(word -> Words.role(word).isEmpty()).toList();
        if (!unknown.isEmpty() || roleWords().isEmpty()) {
            wrong.put(RosterColumn.ROLES, String.join("、", unknown));
        }
        for (RosterColumn column : List.of(RosterColumn.FROM, RosterColumn.TO)) {
            if (!text(column).isEmpty() && day(column).isEmpty()) {
                wrong.put(column, text(column));
            }
        }
        return wrong;
    }

    RosterLine line() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roleWords().forEach(word -> Words.role(word).ifPresent(roles::add));
        Post post = Words.post(text(RosterColumn.POST)).orElseThrow();
        return new RosterLine(
                text(RosterColumn.NAME),
                text(RosterColumn.ACCOUNT),
                post,
                roles,
                text(RosterColumn.PHONE),
                text(RosterColumn.CERTIFICATE),
                Words.field(text(RosterColumn.FIELD)),
                day(RosterColumn.FROM).orElse(null),
                day(RosterColumn.TO).orElse(null));
    }

    private List<String> roleWords() {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(text(RosterColumn.ROLES))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private Optional<LocalDate> day(RosterColumn column) {
        Optional<Cell> cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (cell.get().getType() == CellType.NUMBER) {
                return Optional.of(cell.get().asDate().toLocalDate());
            }
            Matcher written = DAY.matcher(text(column));
            return written.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(written.group(1)),
                            Integer.parseInt(written.group(2)),
                            Integer.parseInt(written.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Cell> cell(RosterColumn column) {
        Integer index = columns.get(column);
        return index == null ? Optional.empty() : row.getOptionalCell(index);
    }
}
