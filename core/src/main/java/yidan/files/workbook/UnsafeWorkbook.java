package yidan.files.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A workbook that is not let in, with everything that speaks against it. */
public final class UnsafeWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<SheetProblem> problems;

    public UnsafeWorkbook(List<SheetProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.text(Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<SheetProblem> problems() {
        return problems;
    }
}
