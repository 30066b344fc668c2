package yidan.ui.casework.rules;

import java.math.BigDecimal;
import java.util.Optional;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.GradeMeasure;
import yidan.casework.penalty.AssessedGrade;
import yidan.ui.shell.Texts;

/** A grade of a benchmark as people read it. */
public final class GradeWords {

    private GradeWords() {}

    /** Its name with its range. */
    public static String of(Grade grade) {
        String words = Texts.zh("discretion.grade", grade.name(), range(grade));
        return grade.provision() == null ? words : words + " " + grade.provision();
    }

    /** The same of what it gives in yuan. */
    public static String of(AssessedGrade grade) {
        return Texts.zh("discretion.grade", grade.name(), yuan(grade.least(), grade.most()));
    }

    private static String yuan(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (most.isEmpty()) {
            return Texts.zh("discretion.no-fine");
        }
        return least.map(from -> Texts.zh("discretion.between", plain(from), plain(most.get())))
                .orElseGet(() -> Texts.zh("discretion.up-to", plain(most.get())));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String range(Grade grade) {
        if (grade.high() == null) {
            return Texts.zh("discretion.no-fine");
        }
        if (grade.measure() != GradeMeasure.YUAN) {
            String most = grade.high().toPlainString() + grade.measure().words();
            return grade.low() == null ? "≤ " + most : grade.low().toPlainString() + "–" + most;
        }
        return yuan(Optional.ofNullable(grade.low()), Optional.of(grade.high()));
    }
}
