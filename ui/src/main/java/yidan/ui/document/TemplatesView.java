package yidan.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.document.DocumentSign;
import yidan.document.DocumentTemplate;
import yidan.document.FormKind;
import yidan.document.NameDocumentSign;
import yidan.document.Templates;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
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

/** 文书模板：各种文书的格式文本，县里可以按日期替换；各机关的文书代字。 */
@Route("documents/templates")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
@NavEntry(order = 830, titleKey = "templates.title", icon = VaadinIcon.FILE_TEXT_O)
public class TemplatesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String SHIPPED = "SHIPPED";
    private static final String REPLACED = "REPLACED";

    /** One form with what the county has put in place of the text that came with the system; null where it has not. */
    private record Line(FormKind form, DocumentTemplate replaced) {

        String mark() {
            return Optional.ofNullable(replaced)
                    .flatMap(DocumentTemplate::mark)
                    .or(form::mark)
                    .orElse("");
        }

        LocalDate from() {
            return replaced == null ? null : replaced.effectiveFrom();
        }

        String basis() {
            return replaced == null ? "" : replaced.basis();
        }

        String origin() {
            return replaced == null ? SHIPPED : REPLACED;
        }
    }

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;
    private final DataList<Line> forms;
    private final DataList<DocumentSign> signs;

    @Inject
    public TemplatesView(Registers registers, ActDesk desk, CurrentActor currentActor, Exports exports, Clock clock) {
        super("templates.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        forms = new DataList<>("templates", Source.of(this::templates))
                .search("templates.search")
                .filter(
                        "origin",
                        "templates.origin",
                        List.of(
                                new Option(SHIPPED, getTranslation("templates.shipped")),
                                new Option(REPLACED, getTranslation("templates.replaced-here"))))
                .column("form", line -> line.form().title())
                .grow(3)
                .column("mark", Line::mark)
                .width("140px")
                .column("from", Line::from)
                .looks(line ->
                        new Span(line.from() == null ? getTranslation("templates.shipped") : Days.text(line.from())))
                .width("150px")
                .column("basis", Line::basis)
                .grow(2)
                .key(line -> line.form().name())
                .page(line -> "documents/templates/" + line.form().name())
                .export(exports, actor, getTranslation("templates.title"));
        signs = new DataList<>("signs", Source.of(this::signs))
                .search("signs.search")
                .column("body", one -> one.organisation().name())
                .grow(2)
                .column("sign", DocumentSign::sign)
                .grow(1)
                .column("example", this::example)
                .grow(2)
                .key(one -> one.organisation().owner().toString())
                .detail(this::detail)
                .export(exports, actor, getTranslation("templates.tab.signs"));
        TabSheet tabs = new TabSheet();
        tabs.setId("template-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("templates.tab.forms"), forms);
        tabs.add(getTranslation("templates.tab.signs"), signs);
        body(tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        forms.restore(event.getLocation());
    }

    private List<Line> templates(Filter filter) {
        String text = filter.text().strip();
        Map<FormKind, DocumentTemplate> own = registers.read(actor, register -> {
            Templates templates = new Templates(register);
            return Stream.of(FormKind.values())
                    .flatMap(form -> templates.own(form, today).stream())
                    .collect(Collectors.toMap(DocumentTemplate::form, template -> template));
        });
        return Stream.of(FormKind.values())
                .map(form -> new Line(form, own.get(form)))
                .filter(line -> filter.value("origin")
                        .filter(asked -> !asked.equals(line.origin()))
                        .isEmpty())
                .filter(line -> (line.form().title() + line.mark() + line.basis()).contains(text))
                .toList();
    }

    private List<DocumentSign> signs(Filter filter) {
        String text = filter.text().strip();
        return registers.read(actor, DocumentSign::all).stream()
                .filter(one -> (one.organisation().name() + one.sign()).contains(text))
                .toList();
    }

    private String example(DocumentSign one) {
        return getTranslation("signs.example", one.sign(), String.valueOf(today.getYear()));
    }

    private Component detail(DocumentSign one) {
        Organisation body = one.organisation();
        Button change = new Button(
                getTranslation("act.NameDocumentSign"),
                click -> desk.form(
                                NameDocumentSign.class,
                                Id.<Organisation>of(body.uuid()),
                                body.version(),
                                body.name(),
                                signs::refresh)
                        .suggest("sign", one.sign())
                        .open());
        change.setId("sign-of-" + body.owner().value());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(new H2(body.name()), new Paragraph(example(one)), change);
    }
}
