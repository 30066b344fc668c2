package yidan.ui.casework.discretion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import yidan.casework.penalty.AssessedGrade;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.ui.act.ActForm;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.shell.Article;
import yidan.ui.shell.Texts;

/** Whether what stands in a form departs from the grade of the case, told as it is typed. Source: 临政发〔2023〕14号 一、五 第三条. */
final class Departing extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActForm form;
    private final transient AssessedGrade grade;

    private Departing(ActForm form, AssessedGrade grade) {
        this.form = form;
        this.grade = grade;
        setId("penalty-departs");
        addClassName("due");
        getElement().setAttribute("role", "status");
        show();
    }

    /** Above the field that asks why. */
    static ActForm tell(ActForm form, AssessedGrade grade) {
        Departing told = new Departing(form, grade);
        return form.above("departure", told).whenever(told::show, "kinds", "fine", "mitigation", "grade");
    }

    private void show() {
        removeAll();
        if (departs()) {
            add(new Span(Texts.zh("discretion.leaves", GradeWords.of(grade))), new Article("linyi-14:1.5#3"));
        }
    }

    /** Of a fine that is still to be typed nothing is said. */
    private boolean departs() {
        Optional<BigDecimal> fine = form.standing("fine").map(BigDecimal.class::cast);
        Set<?> kinds = form.standing("kinds").map(Set.class::cast).orElse(Set.of());
        boolean said = !kinds.isEmpty() && (fine.isPresent() || !kinds.contains(PenaltyKind.FINE));
        return said
                && grade.isLeftBy(
                        form.standing("grade").map(String.class::cast).filter(named -> !named.isBlank()),
                        form.standing("mitigation").map(Mitigation.class::cast).orElse(Mitigation.NONE),
                        fine);
    }
}
