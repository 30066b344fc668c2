package yidan.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.document.DocumentTemplate;
import yidan.document.FormField;
import yidan.document.FormKind;
import yidan.document.Originals;
import yidan.document.ReplaceTemplate;
import yidan.document.Templates;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Messages;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;

/** One form: its template in force, its fields, how it will look, and the template that comes after it. */
@Route("documents/templates/:form([A-Z_]+)")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
@StyleSheet("context://styles/document.css")
public class TemplateView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Originals originals;
    private final transient Actor actor;
    private final LocalDate today;
    private final TextArea source = new TextArea();
    private final TextField mark = new TextField();
    private final TextField document = new TextField();
    private final Div preview = new Div();
    private DatePicker from;
    private transient FormKind form;

    @Inject
    public TemplateView(
            Registers registers, ActDesk desk, Originals originals, CurrentActor currentActor, Clock clock) {
        super("templates.one");
        this.registers = registers;
        this.desk = desk;
        this.originals = originals;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        crumb(TemplatesView.class, getTranslation("templates.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("form").orElseThrow();
        form = Arrays.stream(FormKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title(form.title());
        draw();
    }

    private void draw() {
        clear();
        List<DocumentTemplate> history = registers.read(actor, register -> new Templates(register).history(form));
        String inForce = history.stream()
                .filter(one -> !one.effectiveFrom().isAfter(today))
                .findFirst()
                .map(DocumentTemplate::source)
                .orElseGet(() -> Templates.shipped(form));
        source.setLabel(getTranslation("act.ReplaceTemplate.source"));
        source.setId("template-source");
        source.setValue(inForce);
        source.addClassName("template-source");
        source.setMinHeight("320px");
        source.setMaxHeight("560px");
        source.setWidthFull();
        mark.setLabel(getTranslation("act.ReplaceTemplate.mark"));
        mark.setId("template-mark");
        mark.setVisible(form.isNumbered());
        mark.setHelperText(getTranslation("templates.mark.help", form.mark().orElse("")));
        document.setLabel(getTranslation("act.ReplaceTemplate.document"));
        document.setId("template-document");
        from = Days.picker("template-from", getTranslation("act.ReplaceTemplate.effectiveFrom"));
        from.setValue(today);
        Button look = new Button(getTranslation("documents.preview"), click -> look());
        look.setId("template-preview");
        Button replace = new Button(getTranslation("act.ReplaceTemplate"), click -> replace());
        replace.setId("template-replace");
        replace.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(replace, look);
        buttons.addClassName("document-buttons");
        Div editor = new Div(source, fields(), mark, from, document, buttons);
        editor.addClassNames("card", "act-inputs");
        preview.setId("template-page");
        preview.addClassName("card");
        Div grid = new Div(editor, preview);
        grid.addClassName("template-grid");
        body(grid, history(history));
        look();
    }

    private Component fields() {
        String known = form.fields().stream()
                .map(field -> field.label() + " {{" + field.name() + "}}" + columns(field))
                .collect(Collectors.joining("　"));
        Paragraph paragraph = new Paragraph(getTranslation("templates.fields", known));
        paragraph.addClassName("muted");
        Div box = new Div(paragraph);
        form.articles().forEach(article -> box.add(new Article(article)));
        return box;
    }

    private static String columns(FormField field) {
        return field.columns().isEmpty()
                ? ""
                : field.columns().stream()
                        .map(column -> column.label() + " {{" + column.name() + "}}")
                        .collect(Collectors.joining("，", "（", "）"));
    }

    private Component history(List<DocumentTemplate> history) {
        Facts facts = new Facts("template-history");
        for (DocumentTemplate one : history) {
            facts.line(
                    "templates.replaced",
                    getTranslation("templates.replaced.line", Days.text(one.effectiveFrom()), one.basis()));
        }
        facts.line("templates.replaced", getTranslation("templates.shipped"));
        Div card = new Div(new H2(getTranslation("templates.history")), facts);
        card.addClassName("card");
        return card;
    }

    /** Whether it could be let in; if not, what is wrong stands at the template, with its line. */
    private boolean look() {
        preview.removeAll();
        try {
            preview.add(PagesPanel.pages(originals.sample(form, source.getValue())));
            source.setInvalid(false);
            return true;
        } catch (Refusal refusal) {
            complain(refusal);
            return false;
        }
    }

    private void complain(Refusal refusal) {
        RefusalText words = RefusalText.of(refusal);
        String place = TemplatePlace.of(refusal, source.getValue())
                .map(line -> getTranslation("templates.line", line))
                .orElse("");
        source.setErrorMessage(place + words.what() + "。" + words.remedy());
        source.setInvalid(true);
        source.focus();
    }

    private void replace() {
        ReplaceTemplate act = new ReplaceTemplate(
                form,
                source.getValue(),
                mark.getValue().strip(),
                from.getValue(),
                document.getValue().strip());
        Map<String, String> complaints = desk.complaints(act);
        mark.setErrorMessage(complaints.getOrDefault("mark", ""));
        mark.setInvalid(complaints.containsKey("mark"));
        document.setErrorMessage(complaints.getOrDefault("document", ""));
        document.setInvalid(complaints.containsKey("document"));
        from.setErrorMessage(complaints.getOrDefault("effectiveFrom", ""));
        from.setInvalid(complaints.containsKey("effectiveFrom"));
        if (!complaints.isEmpty() || !look()) {
            return;
        }
        desk.perform(act, UUID.randomUUID());
        Messages.done(getTranslation("templates.done", form.title(), Days.text(from.getValue())));
        draw();
    }
}
