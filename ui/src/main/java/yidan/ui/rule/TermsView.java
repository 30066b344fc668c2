package yidan.ui.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.rule.CountyTerm;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.setting.SetCountyTerm;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 期限：每个期限是多少、从何时起算、依据哪一条；县可以收紧，不得放宽。 */
@Route("rules/terms")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 800, titleKey = "terms.title", icon = VaadinIcon.CLOCK)
public class TermsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;
    private final DataList<Rules.Listed> list;

    @Inject
    public TermsView(Registers registers, CurrentActor currentActor, ActDesk desk, Exports exports, Clock clock) {
        super("terms.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        list = new DataList<>("terms", Source.of(this::matching))
                .search("terms.search")
                .filter("state", "terms.state", List.of(option("set"), option("open")))
                .filter("rank", "terms.rank", List.of(option("statute"), option("county")))
                .column("label", listed -> listed.definition().label())
                .grow(3)
                .column("figure", this::figure)
                .looks(listed -> Amounts.badge(listed.inForce().map(Amounts::of)))
                .width("150px")
                .column("starts", listed -> listed.definition().starts())
                .grow(2)
                .column("bearer", listed -> listed.definition().bearer())
                .column("article", this::article)
                .width("150px")
                .column("stops", listed -> listed.definition().stops())
                .optional()
                .key(listed -> listed.definition().code())
                .detail(this::detail)
                .empty("terms.empty", null)
                .export(exports, actor, getTranslation("terms.title"));
        body(list);
    }

    private static Option option(String value) {
        return new Option(value, Texts.zh("terms.option." + value));
    }

    private List<Rules.Listed> matching(Filter filter) {
        return registers.read(actor, register -> new Rules(register).terms(today)).stream()
                .filter(listed -> filter.text().isEmpty()
                        || (listed.definition().label()
                                        + listed.definition().starts()
                                        + listed.definition().stops()
                                        + listed.definition().bearer())
                                .contains(filter.text()))
                .filter(listed -> filter.value("state")
                        .map(state -> state.equals("set") == listed.inForce().isPresent())
                        .orElse(true))
                .filter(listed -> filter.value("rank")
                        .map(rank ->
                                rank.equals("statute") == listed.definition().isStatutory())
                        .orElse(true))
                .toList();
    }

    private String figure(Rules.Listed listed) {
        return listed.inForce().map(Amounts::of).orElse(getTranslation("rules.not-set"));
    }

    private String article(Rules.Listed listed) {
        return listed.inForce()
                .flatMap(Term::article)
                .map(ref -> Texts.zh("rules.source." + ref.source()) + " "
                        + (ref.number().isEmpty() ? "" : Texts.zh("rules.article", ref.number())))
                .orElse("");
    }

    private Component detail(Rules.Listed listed) {
        Div detail = new Div(new H2(listed.definition().label()));
        detail.addClassName("rule-detail");
        detail.add(Amounts.badge(listed.inForce().map(Amounts::of)));
        listed.inForce()
                .flatMap(Term::article)
                .ifPresent(ref -> detail.add(new Paragraph(new Article(ref.toString()))));
        line(detail, "terms.column.starts", listed.definition().starts());
        line(detail, "terms.column.stops", listed.definition().stops());
        line(detail, "terms.column.bearer", listed.definition().bearer());
        listed.inForce().ifPresent(term -> {
            line(detail, "terms.pauses", term.pauses());
            line(detail, "terms.extension", Amounts.extension(term));
            line(detail, "terms.rolls", getTranslation(term.rolls() ? "terms.rolls.yes" : "terms.rolls.no"));
            line(detail, "terms.since", Days.text(term.effectiveFrom()));
        });
        line(detail, "terms.note", listed.definition().note());
        if (listed.definition().isStatutory()) {
            line(detail, "terms.rank", getTranslation("terms.statutory"));
        }
        detail.add(history(listed.definition().code()));
        if (desk.mayEver(SetCountyTerm.class)) {
            Button set = new Button(getTranslation("act.SetCountyTerm"), click -> set(listed));
            set.setId("set-term");
            detail.add(set);
        }
        return detail;
    }

    private void set(Rules.Listed listed) {
        var form = desk.opening(SetCountyTerm.class, done -> list.refresh())
                .fix("term", listed.definition().code())
                .intro(new Paragraph(listed.definition().label()))
                .suggest("effectiveFrom", today);
        listed.inForce().ifPresent(term -> form.suggest("unit", term.unit()));
        form.open();
    }

    private Component history(String code) {
        Div history = new Div();
        List<CountyTerm> versions = registers.read(actor, register -> new Rules(register).history(code));
        if (versions.size() > 1) {
            history.add(new Span(getTranslation("terms.history")));
            versions.forEach(version -> history.add(new Div(Days.text(version.effectiveFrom()) + "　"
                    + Amounts.of(version.figure().amount(), version.figure().unit()))));
        }
        return history;
    }

    private void line(Div detail, String titleKey, String text) {
        if (text != null && !text.isBlank()) {
            Span title = new Span(getTranslation(titleKey));
            title.addClassName("muted");
            Div line = new Div(title, new Span(text));
            line.addClassName("rule-line");
            detail.add(line);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
