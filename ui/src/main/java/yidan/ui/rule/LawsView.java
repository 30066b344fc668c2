package yidan.ui.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import yidan.rule.library.Law;
import yidan.rule.library.LawArticle;
import yidan.rule.library.Library;
import yidan.tenancy.Actor;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 法规库：清单所引的法律、法规、规章及其效力；已废止、已修订的如实标出。 */
@Route("laws")
@MayOpen
@NavEntry(order = 130, titleKey = "laws.title", icon = VaadinIcon.BOOK)
public class LawsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** One line of the list. */
    public record Row(String code, String title, String kind, String version, Law.State state) {}

    private final transient Registers registers;
    private final transient Actor actor;
    private final DataList<Row> list;

    @Inject
    public LawsView(Registers registers, CurrentActor currentActor, Exports exports) {
        super("laws.title");
        this.registers = registers;
        this.actor = currentActor.get();
        list = new DataList<>("laws", source())
                .search("laws.search")
                .filter("state", "laws.state", Option.of(Law.State.values()))
                .filter(
                        "kind",
                        "laws.kind",
                        registers
                                .read(
                                        actor,
                                        register -> register.of(Law.class)
                                                .groupBy("d.kind")
                                                .orderBy("d.kind")
                                                .values(String.class, "d.kind"))
                                .stream()
                                .map(kind -> new Option(kind, kind))
                                .toList())
                .column("title", Row::title)
                .sort("d.title")
                .grow(4)
                .column("kind", Row::kind)
                .sort("d.kind")
                .width("120px")
                .column("version", Row::version)
                .grow(2)
                .column("state", row -> Texts.zh("State." + row.state()))
                .looks(row -> state(row.state()))
                .sort("d.state")
                .width("130px")
                .key(Row::code)
                .detail(this::detail)
                .empty("laws.empty", null)
                .export(exports, actor, getTranslation("laws.title"));
        body(list);
    }

    private Source<Row> source() {
        return new Source<>() {
            @Override
            public List<Row> rows(Filter filter, String order, int offset, int limit) {
                return registers.read(
                        actor,
                        register -> matching(register, filter)
                                .orderBy(order.isEmpty() ? "d.kind, d.title" : order)
                                .page(offset, limit)
                                .select(Row.class, "d.code, d.title, d.kind, d.version, d.state"));
            }

            @Override
            public long count(Filter filter) {
                return registers.read(
                        actor, register -> matching(register, filter).count());
            }
        };
    }

    private static Rows<Law> matching(Register register, Filter filter) {
        Rows<Law> laws = register.of(Law.class);
        if (!filter.text().isEmpty()) {
            laws.where("d.title like :text", "text", "%" + filter.text() + "%");
        }
        filter.value("state", Law.State.class).ifPresent(state -> laws.where("d.state = :state", "state", state));
        filter.value("kind").ifPresent(kind -> laws.where("d.kind = :kind", "kind", kind));
        return laws;
    }

    private static Component state(Law.State state) {
        Span badge = new Span(Texts.zh("State." + state));
        badge.addClassNames(
                "chip",
                switch (state) {
                    case IN_FORCE -> "ok";
                    case CITED -> "info";
                    case REVISED -> "due";
                    case REPEALED -> "overdue";
                });
        return badge;
    }

    private Component detail(Row row) {
        Div detail = new Div(new H2(row.title()), state(row.state()));
        detail.addClassName("rule-detail");
        registers.read(actor, register -> {
            Library library = new Library(register);
            library.law(row.code()).ifPresent(law -> {
                law.validFrom()
                        .ifPresent(day -> detail.add(new Paragraph(getTranslation("laws.from", Days.text(day)))));
                law.validUntil()
                        .ifPresent(day -> detail.add(new Paragraph(getTranslation("laws.until", Days.text(day)))));
                law.replacedBy()
                        .flatMap(library::law)
                        .ifPresent(next -> detail.add(
                                new Paragraph(getTranslation("laws.replaced", next.title(), next.version()))));
                if (!law.note().isEmpty()) {
                    detail.add(new Paragraph(law.note()));
                }
                library.articles(law).forEach(article -> detail.add(article(article)));
            });
            return null;
        });
        return detail;
    }

    private Component article(LawArticle article) {
        Div words = new Div(new H3(article.label()));
        Div text = new Div(article.text().isEmpty() ? getTranslation("laws.no-text") : article.text());
        text.addClassName(article.text().isEmpty() ? "muted" : "document-face");
        words.add(text);
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
