package yidan.ui.act;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.act.Done;
import yidan.act.InvalidInput;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Article;
import yidan.ui.shell.Messages;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/**
 * The form of one act, made from its record: a field for each component that is not fixed, errors at the fields and
 * summed up above them, a draft that survives a lost session, a button that says the verb.
 */
public final class ActForm extends SidePanel {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient ActType type;
    private final transient Components components;
    private final String about;
    private final transient Map<String, Object> fixed;
    private final transient Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final transient Map<String, String> complaints = new LinkedHashMap<>();
    private final Map<String, Component> above = new HashMap<>();
    private final transient UUID actId = UUID.randomUUID();
    private final transient Consumer<Done> afterwards;
    private final transient FormDraft draft;
    private final Obstacles beforehand;
    private final Div summary = new Div();
    private final Div inputs = new Div();
    private final Button submit;
    private boolean laidOut;

    /**
     * @param about the dossier as people call it; empty for an act that opens one
     * @param dossier null for an act that opens one
     * @param fixed components that the person does not fill in, such as {@code on} and {@code seen}
     */
    ActForm(
            ActDesk desk,
            Actor actor,
            ActType type,
            String about,
            UUID dossier,
            Map<String, Object> fixed,
            Consumer<Done> afterwards) {
        super("act-" + type.name(), Words.verb(type));
        this.desk = desk;
        this.type = type;
        this.components = new Components(type.type());
        this.about = about;
        this.fixed = new LinkedHashMap<>(fixed);
        this.afterwards = afterwards;
        draft = new FormDraft(this, desk, actor, type, dossier, fields);
        submit = new Button(Words.verb(type), click -> submit());
        submit.setId("act-" + type.name() + "-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        Button cancel = new Button(Texts.zh("button.cancel"), click -> close());
        cancel.setId("act-" + type.name() + "-cancel");
        footer(cancel, submit);
        summary.addClassName("act-summary");
        summary.setId("act-" + type.name() + "-problems");
        summary.getElement().setAttribute("role", "alert");
        summary.setVisible(false);
        beforehand = new Obstacles("act-" + type.name() + "-beforehand");
        inputs.addClassName("act-inputs");
    }

    /** A component that the person does not fill in. */
    public ActForm fix(String component, Object value) {
        fixed.put(component, value);
        return this;
    }

    /** The person chooses one of these. */
    public <T> ActForm choices(String component, List<Choice<T>> choices) {
        fields.put(component, Field.choices(id(component), Words.label(type, component), choices));
        return this;
    }

    /** Whether the act has such a component. */
    public boolean has(String component) {
        return Arrays.stream(components.all()).anyMatch(one -> one.getName().equals(component));
    }

    /** What a component is called in this form, for a field of your own. */
    public String label(String component) {
        return Words.label(type, component);
    }

    /** The person chooses any number of these. */
    public <T> ActForm several(String component, List<Choice<T>> choices) {
        boolean asSet = components.one(component).getType() == Set.class;
        fields.put(component, Field.several(id(component), Words.label(type, component), choices, asSet));
        return this;
    }

    /** What there is to choose from follows from what is chosen elsewhere; without a choice there is no field. */
    public <T> ActForm offer(String component, List<Choice<T>> choices) {
        field(component).offer(choices);
        return this;
    }

    /** Whether a component is asked at all; what was given is given no more where it is not. */
    public ActForm ask(String component, boolean asked) {
        field(component).show(asked);
        return this;
    }

    /** What stands in a component's field now; empty where it is nothing, or nothing that can be read. */
    public Optional<Object> standing(String component) {
        try {
            return Optional.ofNullable(field(component).value());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Told whenever something else stands in one of these, whoever or whatever has put it there. */
    public ActForm whenever(Runnable listener, String... components) {
        for (String component : components) {
            field(component).shown().addValueChangeListener(change -> listener.run());
        }
        return this;
    }

    /** Something to read or to look at, above the field of a component. */
    public ActForm above(String component, Component part) {
        above.put(component, part);
        return this;
    }

    /** A field of your own whose value is the component's; it keeps a draft only if it is {@link Arriving}. */
    @SuppressWarnings("unchecked")
    public <V> ActForm field(String component, HasValueAndElement<?, V> field) {
        fields.put(
                component,
                field instanceof Arriving<?>
                        ? Field.arriving(field, (Arriving<V>) field)
                        : new Field<V>(field, value -> value, text -> null, value -> ""));
        return this;
    }

    /** Told as soon as the person has chosen one of a component's choices. */
    @SuppressWarnings("unchecked")
    public <T> ActForm chosen(String component, Consumer<T> listener) {
        ((HasValue<?, Choice<T>>) field(component).shown()).addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(change.getValue().value());
            }
        });
        return this;
    }

    /** What stands in the field at first; a draft goes before it. */
    @SuppressWarnings("unchecked")
    public <V> ActForm suggest(String component, V value) {
        ((HasValue<?, V>) field(component).shown()).setValue(value);
        return this;
    }

    /** The same for choices, written as a draft keeps them: the constant's name, several one to a line. */
    public ActForm suggestText(String component, String text) {
        field(component).restore(text);
        return this;
    }

    /** Something to read or to look at, above the fields. */
    public ActForm intro(Component... parts) {
        Div intro = new Div(parts);
        intro.addClassName("act-intro");
        inputs.addComponentAsFirst(intro);
        return this;
    }

    /** What stands in the way as things are: who opens the form reads it before he writes anything. */
    public ActForm beforehand(List<Refusal> obstacles) {
        beforehand.tell(obstacles);
        return this;
    }

    @Override
    public void open() {
        layOut();
        super.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        draft.watch(event.getUI().getPage());
    }

    private void layOut() {
        if (laidOut) {
            return;
        }
        laidOut = true;
        if (!about.isEmpty()) {
            Div name = new Div(about);
            name.addClassName("act-about");
            add(name);
        }
        if (!type.basis().isEmpty()) {
            Div articles = new Div(new Span(Texts.zh("act-form.basis")));
            articles.addClassName("muted");
            type.basis().forEach(reference -> articles.add(new Article(reference)));
            add(articles);
        }
        add(beforehand, summary, inputs);
        for (RecordComponent component : components.all()) {
            if (!fixed.containsKey(component.getName())) {
                if (above.containsKey(component.getName())) {
                    inputs.add(above.get(component.getName()));
                }
                inputs.add(prepare(component));
            }
        }
        draft.restore();
        fields.forEach((name, field) -> field.shown().addValueChangeListener(change -> changed(name, field)));
    }

    private Component prepare(RecordComponent component) {
        Field<?> field = field(component.getName());
        if (field.component() instanceof HasSize size) {
            size.setWidthFull();
        }
        if (field.component() instanceof HasHelper helped) {
            String help = Words.help(type, component.getName());
            helped.setHelperText(help.isEmpty() ? null : help);
        }
        field.shown().setRequiredIndicatorVisible(components.isRequired(component.getName()));
        return field.component();
    }

    private Field<?> field(String name) {
        return fields.computeIfAbsent(
                name, key -> Field.of(components.one(key), id(key), Words.label(type, key), components.isLong(key)));
    }

    private String id(String component) {
        return "act-" + type.name() + "-" + component;
    }

    private void changed(String name, Field<?> field) {
        check(name, field);
        draft.keep(name);
    }

    /** What has to look like something and was left empty is nothing, not something that looks wrong. */
    private Object given(String name, Object value) {
        return "".equals(value) && components.has(name, Pattern.class) && !components.has(name, NotBlank.class)
                ? null
                : value;
    }

    /** Reads one field; what is wrong is said at the field. */
    private Object check(String name, Field<?> field) {
        Object value = null;
        String complaint = "";
        try {
            value = given(name, field.value());
            complaint = value == null && components.one(name).getType().isPrimitive()
                    ? Texts.zh("field.required")
                    : desk.complaint(type.type(), name, value);
        } catch (IllegalArgumentException bad) {
            complaint = bad.getMessage();
        }
        field.complain(complaint);
        if (complaint.isEmpty()) {
            complaints.remove(name);
        } else {
            complaints.put(name, complaint);
        }
        return value;
    }

    private void submit() {
        Map<String, Object> values = new LinkedHashMap<>(fixed);
        complaints.clear();
        fields.forEach((name, field) -> values.put(name, check(name, field)));
        if (!complaints.isEmpty()) {
            sumUp();
            submit.setEnabled(true);
            return;
        }
        summary.setVisible(false);
        Act act = components.build(values);
        if (type.isIrrevocable()) {
            confirm(() -> perform(act));
        } else {
            perform(act);
        }
    }

    private void confirm(Runnable yes) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("act-confirm");
        dialog.setHeader(Texts.zh("act-form.confirm", Words.verb(type), about));
        dialog.setText(Texts.zh("act-form.confirm.text"));
        dialog.setConfirmText(Words.verb(type));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.zh("button.cancel"));
        dialog.addConfirmListener(confirmed -> yes.run());
        dialog.addCancelListener(cancelled -> submit.setEnabled(true));
        dialog.open();
    }

    private void perform(Act act) {
        try {
            Done done = desk.perform(act, actId);
            draft.drop();
            close();
            Messages.done(Texts.zh("act-form.done", Words.verb(type), about));
            afterwards.accept(done);
        } catch (InvalidInput input) {
            input.messages().forEach(this::complain);
            sumUp();
        } catch (Refusal refusal) {
            show(refusal);
        } finally {
            submit.setEnabled(true);
        }
    }

    /** In full above the fields, and in one line at the field that it is about. */
    private void show(Refusal refusal) {
        RefusalText text = RefusalText.of(refusal);
        summary.removeAll();
        summary.add(text.panel());
        showSummary();
        refusal.components().stream().filter(fields::containsKey).findFirst().ifPresent(name -> {
            fields.get(name).complain(text.what());
            jumpTo(name);
        });
    }

    private void complain(String path, String message) {
        String name = path.replaceAll("[.\\[].*", "");
        String words = fields.containsKey(name)
                ? desk.complaintOr(
                        message, type.type(), name, () -> fields.get(name).value())
                : message;
        complaints.put(name, words);
        if (fields.containsKey(name)) {
            fields.get(name).complain(words);
        }
    }

    private void sumUp() {
        summary.removeAll();
        summary.add(new Paragraph(Texts.zh("act-form.errors", complaints.size())));
        complaints.forEach((name, complaint) -> {
            Button line = new Button(Words.label(type, name) + "：" + complaint, click -> jumpTo(name));
            line.setId(id(name) + "-jump");
            line.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
            summary.add(new Div(line));
        });
        showSummary();
    }

    private void jumpTo(String name) {
        if (fields.containsKey(name)
                && fields.get(name).component() instanceof com.vaadin.flow.component.Focusable<?> target) {
            target.focus();
        }
    }

    private void showSummary() {
        summary.setVisible(true);
        summary.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
