package yidan.admin.onboarding;

import java.util.List;
import yidan.files.workbook.SheetProblem;
import yidan.people.onboarding.RosterLine;

/** What a workbook says, before anything is written. */
public record RosterPreview(List<RosterLine> lines, List<SheetProblem> problems) {

    public boolean isGood() {
        return problems.isEmpty() && !lines.isEmpty();
    }
}
