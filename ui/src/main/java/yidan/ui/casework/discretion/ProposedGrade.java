package yidan.ui.casework.discretion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.Proposal;
import yidan.casework.penalty.AssessedGrade;
import yidan.tenancy.Refusal;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.casework.rules.Yuan;
import yidan.ui.shell.Article;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** The grade and the range to which the facts lead, as soon as they are ticked. Source: 临政发〔2023〕14号 一、五 第三条. */
final class ProposedGrade extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * How much may be decided here.
     *
     * @param most in yuan
     * @param otherwise what to do about more
     */
    record Limit(BigDecimal most, String otherwise) {}

    ProposedGrade() {
        setId("proposed-grade");
        addClassNames("proposed-grade", "stack");
        getElement().setAttribute("role", "status");
    }

    /**
     * @param other another grade than the facts lead to; null for that one
     * @param limit what the procedure allows; empty where it sets none
     * @return what is proposed; empty where nothing is ticked, or what is ticked does not go together
     */
    Optional<Proposal> show(
            Benchmark by, List<String> ticked, String other, BigDecimal measured, Optional<Limit> limit) {
        removeAll();
        if (ticked.isEmpty()) {
            say(Texts.zh("discretion.tick")).addClassName("muted");
            return Optional.empty();
        }
        try {
            Proposal proposal = by.propose(ticked, other, measured);
            show(proposal, limit);
            return Optional.of(proposal);
        } catch (Refusal apart) {
            say(RefusalText.of(apart).what()).addClassName("overdue");
            return Optional.empty();
        }
    }

    private void show(Proposal proposal, Optional<Limit> limit) {
        String grade = proposal.chosen().name();
        if (limit.isPresent() && proposal.goesByGains()) {
            say(Texts.zh("discretion.proposed.gains", grade) + limit.get().otherwise(), "cn-penalty-2021:#51")
                    .addClassName("due");
            return;
        }
        Optional<AssessedGrade> range = proposal.range();
        if (range.isEmpty()) {
            say(Texts.zh(
                    "discretion.proposed.unmeasured",
                    grade,
                    proposal.chosen().measure().words()));
            return;
        }
        AssessedGrade whole = range.get();
        AssessedGrade allowed = limit.map(one -> whole.upTo(one.most())).orElse(whole);
        Div line = say(
                proposal.departs()
                        ? Texts.zh("discretion.proposed.other", proposal.led().name(), GradeWords.of(allowed))
                        : Texts.zh("discretion.proposed", GradeWords.of(allowed)));
        line.addClassName("chosen-grade");
        limit.filter(one -> allowed != whole).ifPresent(one -> {
            boolean all = whole.isAbove(one.most());
            String words = all
                    ? Texts.zh("discretion.proposed.above", Yuan.of(one.most())) + one.otherwise()
                    : Texts.zh("discretion.proposed.limit", Yuan.of(one.most()));
            line.setVisible(!all);
            say(words, "cn-penalty-2021:#51").addClassName(all ? "due" : "muted");
        });
    }

    private Div say(String words) {
        Div line = new Div(new Span(words));
        add(line);
        return line;
    }

    private Div say(String words, String article) {
        Div line = say(words);
        line.add(new Article(article));
        return line;
    }
}
