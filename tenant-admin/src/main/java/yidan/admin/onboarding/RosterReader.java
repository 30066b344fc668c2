package yidan.admin.onboarding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.files.workbook.WorkbookGuard;
import yidan.itemlist.DepartmentDirectory;
import yidan.people.onboarding.RosterLine;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;

/**
 * Reads a roster from the first sheet of a workbook and names everything wrong with its place: headers, words that are
 * no role, accounts or certificates twice or taken, officers without a certificate.
 */
public final class RosterReader {

    private static final int HEADER_WITHIN = 10;
    private static final int MOST = 200;

    private final OrganisationKind kind;
    private final DepartmentDirectory directory;
    private final LocalDate today;
    private final Set<String> takenAccounts;
    private final Set<String> takenCertificates;
    private final List<RosterLine> lines = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    /**
     * @param directory the county's guiding departments, for whose fields certificates are
     * @param takenAccounts in lower case
     * @param takenCertificates as they stand in the register
     */
    public RosterReader(
            OrganisationKind kind,
            DepartmentDirectory directory,
            LocalDate today,
            Set<String> takenAccounts,
            Set<String> takenCertificates) {
        this.kind = kind;
        this.directory = directory;
        this.today = today;
        this.takenAccounts = takenAccounts;
        this.takenCertificates = takenCertificates;
    }

    public RosterPreview preview(Path workbook) throws IOException, UnsafeWorkbook {
        WorkbookGuard.check(workbook);
        try (var book = new ReadableWorkbook(workbook.toFile())) {
            Sheet sheet = book.getFirstSheet();
            try (Stream<Row> stream = sheet.openStream()) {
                read(sheet.getName(), stream.filter(RosterReader::isFilled).toList());
            }
        } catch (ExcelReaderException broken) {
            throw new IOException(broken);
        }
        return new RosterPreview(List.copyOf(lines), List.copyOf(problems));
    }

    private void read(String sheet, List<Row> rows) {
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        int header = 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), HEADER_WITHIN))) {
            columns.clear();
            row.stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> RosterColumn.labelled(cell.getText().strip())
                            .ifPresent(column -> columns.putIfAbsent(column, cell.getColumnIndex())));
            if (columns.size() > 1) {
                header = row.getRowNum();
                break;
            }
        }
        List<String> missing = Stream.of(RosterColumn.values())
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .map(RosterColumn::label)
                .toList();
        if (!missing.isEmpty()) {
            problems.add(problem(sheet, header, null, columns, "roster.header-missing", String.join("、", missing)));
            return;
        }
        int first = header;
        List<Row> people = rows.stream().filter(row -> row.getRowNum() > first).toList();
        if (people.isEmpty()) {
            problems.add(problem(sheet, 0, null, columns, "roster.empty"));
        }
        if (people.size() > MOST) {
            problems.add(problem(sheet, 0, null, columns, "roster.too-many", MOST));
            return;
        }
        Map<String, Integer> accounts = new HashMap<>();
        Map<String, Integer> certificates = new HashMap<>();
        for (Row row : people) {
            person(sheet, new RosterRow(row, columns), columns, accounts, certificates);
        }
    }

    private void person(
            String sheet,
            RosterRow row,
            Map<RosterColumn, Integer> columns,
            Map<String, Integer> accounts,
            Map<String, Integer> certificates) {
        int before = problems.size();
        row.wrongWords()
                .forEach((column, word) ->
                        problems.add(problem(sheet, row.number(), column, columns, "roster.wrong." + column, word)));
        String account = row.text(RosterColumn.ACCOUNT);
        Integer earlier = accounts.putIfAbsent(account, row.number());
        if (earlier != null) {
            problems.add(problem(
                    sheet, row.number(), RosterColumn.ACCOUNT, columns, "roster.account-twice", account, earlier));
        } else if (takenAccounts.contains(account)) {
            problems.add(problem(sheet, row.number(), RosterColumn.ACCOUNT, columns, "roster.account-taken", account));
        }
        String certificate = row.text(RosterColumn.CERTIFICATE);
        if (!certificate.isEmpty()) {
            Integer same = certificates.putIfAbsent(certificate, row.number());
            if (same != null) {
                problems.add(problem(
                        sheet,
                        row.number(),
                        RosterColumn.CERTIFICATE,
                        columns,
                        "roster.certificate-twice",
                        certificate,
                        same));
            } else if (takenCertificates.contains(certificate)) {
                problems.add(problem(
                        sheet,
                        row.number(),
                        RosterColumn.CERTIFICATE,
                        columns,
                        "roster.certificate-taken",
                        certificate));
            }
        }
        if (problems.size() == before) {
            line(sheet, row);
        }
    }

    private void line(String sheet, RosterRow row) {
        try {
            RosterLine line = row.line();
            line.objection(kind, directory, today)
                    .ifPresentOrElse(
                            objection -> problems.add(refused(sheet, row.number(), objection)), () -> lines.add(line));
        } catch (Refusal malformed) {
            problems.add(refused(sheet, row.number(), malformed));
        }
    }

    private static SheetProblem refused(String sheet, int row, Refusal refusal) {
        return new SheetProblem(
                sheet,
                row,
                "",
                "yidan.people.messages",
                "refusal." + refusal.key(),
                refusal.arguments().stream().map(RosterReader::shown).toList());
    }

    private static Object shown(Object argument) {
        String text = argument.toString();
        return text.startsWith("role.") || text.startsWith("kind.")
                ? java.util.ResourceBundle.getBundle("yidan.act.messages", java.util.Locale.ROOT)
                        .getString(text)
                : text;
    }

    private static SheetProblem problem(
            String sheet,
            int row,
            RosterColumn column,
            Map<RosterColumn, Integer> columns,
            String key,
            Object... arguments) {
        Integer index = column == null ? null : columns.get(column);
        String letter = index == null ? "" : Character.toString('A' + index);
        return new SheetProblem(sheet, row, letter, Words.BUNDLE, key, List.of(arguments));
    }

    private static boolean isFilled(Row row) {
        return row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank());
    }
}
