package yidan.itemlist.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yidan.files.workbook.SheetProblem;
import yidan.itemlist.BasisText;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.Wording;

/** One row of the official table, cell by cell. */
final class ItemRowParser {
    private final String sheet;
    private final Origin origin;
    private final DepartmentDirectory directory;

    ItemRowParser(String sheet, Origin origin, DepartmentDirectory directory) {
        this.sheet = sheet;
        this.origin = origin;
        this.directory = directory;
    }

    /** An item, or why there is none. */
    record Parsed(
            int row,
            int number,
            String name,
            EnforcementItem item,
            List<SheetProblem> errors,
            List<SheetProblem> warnings) {}

    Parsed parse(int row, Map<ItemColumn, String> cells, Map<ItemColumn, String> letters) {
        var reading = new Reading(row, letters);
        int number = reading.number(cells.get(ItemColumn.NUMBER));
        String name = reading.words(ItemColumn.NAME, cells, ImportLimits.NAME_CHARACTERS);
        PowerType type = reading.type(cells.get(ItemColumn.TYPE));
        var bases = reading.bases(cells.get(ItemColumn.BASIS));
        List<String> departments = reading.departments(cells.get(ItemColumn.DEPARTMENTS));
        String holder = reading.words(ItemColumn.HOLDER, cells, ImportLimits.HOLDER_CHARACTERS);
        EnforcementItem item = reading.errors.isEmpty()
                ? new EnforcementItem(origin, number, name, type, bases.bases(), departments, holder)
                : null;
        return new Parsed(row, number, name, item, reading.errors, reading.warnings);
    }

    /** A number or a name that an earlier row of the same annex has. */
    Optional<SheetProblem> refuseTwice(
            Parsed parsed, Map<Integer, Integer> numbers, Map<String, Integer> names, Map<ItemColumn, String> letters) {
        Integer sameNumber = parsed.number() > 0 ? numbers.putIfAbsent(parsed.number(), parsed.row()) : null;
        String name = Wording.withoutBlanks(parsed.name());
        Integer sameName = name.isEmpty() ? null : names.putIfAbsent(name, parsed.row());
        var reading = new Reading(parsed.row(), letters);
        if (sameNumber != null) {
            return Optional.of(reading.problem(ItemColumn.NUMBER, "import.number-twice", parsed.number(), sameNumber));
        }
        return sameName == null
                ? Optional.empty()
                : Optional.of(reading.problem(ItemColumn.NAME, "import.name-twice", sameName));
    }

    private final class Reading {
        private final int row;
        private final Map<ItemColumn, String> letters;
        private final List<SheetProblem> errors = new ArrayList<>();
        private final List<SheetProblem> warnings = new ArrayList<>();

        Reading(int row, Map<ItemColumn, String> letters) {
            this.row = row;
            this.letters = letters;
        }

        SheetProblem problem(ItemColumn column, String key, Object... arguments) {
            return new SheetProblem(
                    sheet, row, letters.get(column), ItemWorkbookReader.BUNDLE, key, List.of(arguments));
        }

        int number(String cell) {
            String digits = Wording.withoutBlanks(cell).replaceFirst("\\.0+$", "");
            if (!digits.matches("[0-9]{1,6}")
                    || Integer.parseInt(digits) < 1
                    || Integer.parseInt(digits) > ImportLimits.NUMBER) {
                errors.add(problem(
                        ItemColumn.NUMBER,
                        digits.isEmpty() ? "import.empty" : "import.not-a-number",
                        ItemColumn.NUMBER.label(origin),
                        shortened(cell)));
                return 0;
            }
            return Integer.parseInt(digits);
        }

        String words(ItemColumn column, Map<ItemColumn, String> cells, int longest) {
            String words = Wording.line(cells.get(column));
            if (words.isEmpty()) {
                errors.add(problem(column, "import.empty", column.label(origin)));
            } else if (words.codePointCount(0, words.length()) > longest) {
                errors.add(problem(column, "import.too-long", column.label(origin), longest));
            }
            return words;
        }

        PowerType type(String cell) {
            Optional<PowerType> type = PowerType.printed(cell);
            if (type.isEmpty()) {
                String key = cell.isEmpty() ? "import.empty" : "import.unknown-type";
                errors.add(problem(ItemColumn.TYPE, key, ItemColumn.TYPE.label(origin), shortened(cell)));
            }
            return type.orElse(null);
        }

        BasisText.Reading bases(String cell) {
            if (cell.isEmpty()) {
                errors.add(problem(ItemColumn.BASIS, "import.empty", ItemColumn.BASIS.label(origin)));
            } else if (cell.length() > ImportLimits.BASIS_CHARACTERS) {
                errors.add(problem(
                        ItemColumn.BASIS,
                        "import.too-long",
                        ItemColumn.BASIS.label(origin),
                        ImportLimits.BASIS_CHARACTERS));
                return new BasisText.Reading(List.of(), List.of());
            }
            BasisText.Reading bases = BasisText.read(cell);
            for (BasisText.Fault fault : bases.faults()) {
                SheetProblem problem = problem(ItemColumn.BASIS, fault.key(), fault.words());
                (fault.key().equals("basis.twice") ? warnings : errors).add(problem);
            }
            return bases;
        }

        List<String> departments(String cell) {
            List<String> names = directory.printedNames(cell);
            if (names.isEmpty()) {
                errors.add(problem(ItemColumn.DEPARTMENTS, "import.empty", ItemColumn.DEPARTMENTS.label(origin)));
            }
            Set<Integer> seen = new HashSet<>();
            for (String name : names) {
                directory
                        .named(name)
                        .ifPresentOrElse(
                                department -> {
                                    if (!seen.add(department.code())) {
                                        errors.add(problem(ItemColumn.DEPARTMENTS, "import.department-twice", name));
                                    }
                                },
                                () -> errors.add(
                                        problem(ItemColumn.DEPARTMENTS, "import.unknown-department", shortened(name))));
            }
            return names;
        }

        private String shortened(String words) {
            return words.codePointCount(0, words.length()) <= 30
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, 30)) + "…";
        }
    }
}
