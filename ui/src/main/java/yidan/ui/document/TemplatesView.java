package yidan.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yidan.document.DocumentTemplate;
import yidan.document.FormKind;
import yidan.document.NameDocumentSign;
import yidan.document.Papers;
import yidan.document.Templates;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.supervision.PlainTable;

/** 文书模板：各种文书的格式文本，县里可以按日期替换；各机关的文书代字。 */
@Route("documents/templates")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
@NavEntry(order = 830, titleKey = "templates.title", icon = VaadinIcon.FILE_TEXT_O)
public class TemplatesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private record Signed(Organisation organisation, String sign) {}

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;

    @Inject
    public TemplatesView(Registers registers, ActDesk desk, CurrentActor currentActor, Clock clock) {
        super("templates.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        clear();
        TabSheet tabs = new TabSheet();
        tabs.setId("template-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("templates.tab.forms"), forms());
        tabs.add(getTranslation("templates.tab.signs"), signs());
        body(tabs);
    }

    private Component forms() {
        Map<FormKind, DocumentTemplate> own = registers.read(actor, register -> {
            Templates templates = new Templates(register);
            return List.of(FormKind.values()).stream()
                    .flatMap(form -> templates.own(form, today).stream())
                    .collect(Collectors.toMap(DocumentTemplate::form, template -> template));
        });
        PlainTable table = new PlainTable(
                "templates",
                List.of(
                        getTranslation("templates.column.form"),
                        getTranslation("templates.column.mark"),
                        getTranslation("templates.column.from"),
                        getTranslation("templates.column.basis")));
        for (FormKind form : FormKind.values()) {
            DocumentTemplate replaced = own.get(form);
            RouterLink link =
                    new RouterLink(form.title(), TemplateView.class, new RouteParameters("form", form.name()));
            link.setId("template-" + form.name());
            String mark = replaced == null
                    ? form.mark().orElse("")
                    : replaced.mark().or(form::mark).orElse("");
            table.row(
                    link,
                    new Span(mark),
                    new Span(
                            replaced == null
                                    ? getTranslation("templates.shipped")
                                    : Days.text(replaced.effectiveFrom())),
                    new Span(replaced == null ? "" : replaced.basis()));
        }
        return table;
    }

    private Component signs() {
        List<Signed> bodies = registers.read(
                actor,
                register -> register
                        .of(Organisation.class)
                        .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                        .orderBy("d.tenant")
                        .list()
                        .stream()
                        .map(one -> new Signed(one, Papers.sign(register, one.owner())))
                        .toList());
        PlainTable table = new PlainTable(
                "signs",
                List.of(
                        getTranslation("signs.column.body"),
                        getTranslation("signs.column.sign"),
                        getTranslation("signs.column.example"),
                        getTranslation("signs.column.change")));
        for (Signed one : bodies) {
            Organisation body = one.organisation();
            Button change = new Button(
                    getTranslation("act.NameDocumentSign"),
                    click -> desk.form(
                                    NameDocumentSign.class,
                                    Id.<Organisation>of(body.uuid()),
                                    body.version(),
                                    body.name(),
                                    this::draw)
                            .suggest("sign", one.sign())
                            .open());
            change.setId("sign-of-" + body.owner().value());
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            table.row(
                    new Span(body.name()),
                    new Span(one.sign()),
                    new Span(getTranslation("signs.example", one.sign(), String.valueOf(today.getYear()))),
                    change);
        }
        return table;
    }
}
