package yidan.ui.casework.rules;

import yidan.casework.discretion.Grade;
import yidan.ui.shell.Texts;

/** A grade of a benchmark as people read it. */
public final class GradeWords {

    private GradeWords() {}

    /** Its name with its range. */
    public static String of(Grade grade) {
        return Texts.zh("discretion.grade", grade.name(), range(grade));
    }

    private static String range(Grade grade) {
        if (grade.high() == null) {
            return Texts.zh("discretion.no-fine");
        }
        return grade.low() == null
                ? Texts.zh("discretion.up-to", grade.high().toPlainString())
                : Texts.zh(
                        "discretion.between",
                        grade.low().toPlainString(),
                        grade.high().toPlainString());
    }
}
