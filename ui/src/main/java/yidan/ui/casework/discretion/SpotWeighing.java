package yidan.ui.casework.discretion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yidan.casework.FineLimits;
import yidan.casework.Power;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.GradeMeasure;
import yidan.casework.discretion.Proposal;
import yidan.casework.penalty.AssessedGrade;
import yidan.casework.penalty.PenaltyKind;
import yidan.itemlist.FineRange;
import yidan.party.PartyKind;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.shell.Article;
import yidan.ui.shell.Texts;

/**
 * On the spot, where the item is not known before the form is filled in: with the item come the facts to tick, with the facts
 * the grade and its range as far as it may be decided on the spot, with the amount what departs from them.
 * Source: 临政发〔2023〕14号 一、五 第三条、第四条; 行政处罚法 第五十一条.
 */
final class SpotWeighing extends Div {

    private static final long serialVersionUID = 1L;

    /** What the list and the county say of an item. */
    record Item(Power power, LikeCases.Known known) {

        boolean prints(FineRange.Measure measure) {
            return power.fines().stream().anyMatch(range -> range.measure() == measure);
        }

        List<Grade> grades() {
            return known.benchmark().map(Benchmark::grades).orElse(List.of());
        }
    }

    private final transient ActForm form;
    private final transient Function<Integer, Item> items;
    private final transient Function<PartyKind, BigDecimal> limits;
    private final ProposedGrade proposed = new ProposedGrade();
    private final Div departure = new Div();
    private transient Item item;

    SpotWeighing(ActForm form, Function<Integer, Item> items, Function<PartyKind, BigDecimal> limits) {
        this.form = form;
        this.items = items;
        this.limits = limits;
        setId("spot-weighing");
        addClassName("stack");
        departure.setId("spot-departure");
        departure.addClassName("due");
        departure.getElement().setAttribute("role", "status");
        form.choices("provision", List.of())
                .several("ticked", List.of())
                .several("circumstances", List.of())
                .choices("grade", List.of())
                .above("kinds", this)
                .above("departure", departure)
                .whenever(this::choose, "item")
                .whenever(this::show, "partyKind", "ticked", "quantity", "kinds", "fine", "grade");
        choose();
    }

    private void choose() {
        item = form.standing("item").map(Integer.class::cast).map(items).orElse(null);
        form.offer("provision", item == null ? List.of() : provisions(item))
                .offer("ticked", item == null ? List.of() : facts(item))
                .offer("circumstances", item == null ? List.of() : circumstances(item))
                .offer("grade", item == null ? List.of() : grades(item))
                .ask("quantity", item != null && isMeasured(item))
                .ask("serious", item != null && isSeriousOnly(item))
                .ask("noGains", item != null && item.power().fines().stream().anyMatch(FineLimits::goesByGains));
        show();
    }

    /** Of one alone none is to be chosen. */
    private static List<Choice<String>> provisions(Item of) {
        List<Choice<String>> printed = of.power().fines().stream()
                .map(FineRange::provision)
                .distinct()
                .map(one -> new Choice<>(one, one))
                .toList();
        return printed.size() > 1 ? printed : List.of();
    }

    private static List<Choice<String>> facts(Item of) {
        return DiscretionForms.facts(of.grades());
    }

    private static List<Choice<String>> circumstances(Item of) {
        return DiscretionForms.circumstances(of.known().benchmark());
    }

    private static List<Choice<String>> grades(Item of) {
        return DiscretionForms.grades(of.grades());
    }

    private static boolean isMeasured(Item of) {
        return of.prints(FineRange.Measure.YUAN_PER_SQUARE_METRE)
                || of.grades().stream()
                        .map(Grade::measure)
                        .anyMatch(one -> one != GradeMeasure.YUAN && one != GradeMeasure.TIMES_ILLEGAL_GAINS);
    }

    private static boolean isSeriousOnly(Item of) {
        return of.power().fines().stream().anyMatch(range -> range.condition() == FineRange.Condition.SERIOUS);
    }

    private void show() {
        removeAll();
        departure.removeAll();
        if (item == null) {
            Span none = new Span(Texts.zh("discretion.no-item"));
            none.addClassName("muted");
            add(none);
            return;
        }
        Optional<BigDecimal> fine = form.standing("fine").map(BigDecimal.class::cast);
        Optional<Proposal> proposal = item.known().benchmark().flatMap(this::propose);
        if (item.known().benchmark().isPresent()) {
            add(proposed);
        }
        add(new LikeCases(item.known(), proposal.map(one -> one.chosen().name()), fine));
        proposal.ifPresent(one -> weigh(one, fine));
    }

    @SuppressWarnings("unchecked")
    private Optional<Proposal> propose(Benchmark by) {
        return proposed.show(
                by,
                form.standing("ticked").map(ticked -> (List<String>) ticked).orElse(List.of()),
                form.standing("grade").map(String.class::cast).orElse(null),
                form.standing("quantity").map(BigDecimal.class::cast).orElse(null),
                form.standing("partyKind").map(PartyKind.class::cast).map(this::limit));
    }

    /** What is delegated for the summary procedure alone goes on to whose power it is. Source: 临政发〔2023〕13号 附件2 第49至52项. */
    private ProposedGrade.Limit limit(PartyKind party) {
        return new ProposedGrade.Limit(
                limits.apply(party),
                Texts.zh(item.power().summaryOnly() ? "discretion.hand-on" : "discretion.ordinary"));
    }

    private void weigh(Proposal proposal, Optional<BigDecimal> fine) {
        boolean decided = form.standing("kinds").map(Collection.class::cast).stream()
                .anyMatch(kinds -> !kinds.isEmpty() && (fine.isPresent() || !kinds.contains(PenaltyKind.FINE)));
        Optional<AssessedGrade> range = proposal.range();
        boolean left = decided && range.filter(grade -> grade.isLeftBy(fine)).isPresent();
        if (left || proposal.departs()) {
            departure.add(
                    new Span(Texts.zh(
                            left ? "discretion.leaves" : "discretion.another",
                            left
                                    ? GradeWords.of(range.orElseThrow())
                                    : proposal.led().name())),
                    new Article("linyi-14:1.5#3"));
        }
    }
}
