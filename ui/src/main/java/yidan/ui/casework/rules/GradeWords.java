package yidan.ui.casework.rules;

import yidan.casework.discretion.Grade;
import yidan.casework.discretion.GradeMeasure;
import yidan.ui.shell.Texts;

/** A grade of a benchmark as people read it. */
public final class GradeWords {

    private GradeWords() {}

    /** Its name with its range. */
    public static String of(Grade grade) {
        String words = Texts.zh("discretion.grade", grade.name(), range(grade));
        return grade.provision() == null ? words : words + " " + grade.provision();
    }

    private static String range(Grade grade) {
        if (grade.high() == null) {
            return Texts.zh("discretion.no-fine");
        }
        if (grade.measure() != GradeMeasure.YUAN) {
            String most = grade.high().toPlainString() + grade.measure().words();
            return grade.low() == null ? "≤ " + most : grade.low().toPlainString() + "–" + most;
        }
        return grade.low() == null
                ? Texts.zh("discretion.up-to", grade.high().toPlainString())
                : Texts.zh(
                        "discretion.between",
                        grade.low().toPlainString(),
                        grade.high().toPlainString());
    }
}
