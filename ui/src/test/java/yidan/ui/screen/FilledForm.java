package yidan.ui.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.HasListDataView;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;

/** The form of an act on the screen, filled in as a person does it: typed, ticked, chosen from what is offered. */
public final class FilledForm {

    /** What a form holds that nobody fills in. */
    private static final Set<String> GIVEN = Set.of("on", "seen", "fromLead", "of", "file");

    /** What is drawn into a field, which keeps it and hands on its hash. */
    private static final Map<String, String> DRAWN = Map.of(
            "signature",
            "spot-signature",
            "leadSign",
            "spot-lead-sign",
            "assistantSign",
            "spot-assistant-sign",
            "headSign",
            "head-sign",
            "giverSign",
            "giver-sign",
            "receiverSign",
            "receiver-sign");

    private final Person person;
    private final ActType type;
    private final ActForm form;
    private final Map<String, Object> filledIn = new LinkedHashMap<>();

    FilledForm(Person person, ActType type, ActForm form) {
        this.person = person;
        this.type = type;
        this.form = form;
    }

    /**
     * Fills in every field so that it says what the act says.
     *
     * @return the component for which the form does not offer what the act says; empty where all could be filled in
     */
    public String fill(Act act) {
        return fillBut(act, "");
    }

    /** The same, without a field in which something has been put already. */
    public String fillBut(Act act, String done) {
        String missing = "";
        for (RecordComponent component : type.type().getRecordComponents()) {
            String name = component.getName();
            if (!GIVEN.contains(name) && !name.equals(done)) {
                missing += fill(name, said(act, component)) ? "" : name;
            }
        }
        return missing;
    }

    private static Object said(Act act, RecordComponent component) {
        try {
            return component.getAccessor().invoke(act);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private boolean fill(String name, Object value) {
        Optional<Component> drawn = Optional.ofNullable(DRAWN.get(name)).flatMap(this::seen);
        if (drawn.isPresent()) {
            if (value == null) {
                return true;
            }
            ((HasValue<?, Object>) drawn.get()).setValue(value);
            return true;
        }
        Optional<Component> field = field(name);
        if (field.isEmpty()) {
            // A file or a signature is brought, not filled in: the gates need none. What is not asked is not answered
            // with yes, nor with a choice.
            if (value == null || value.equals(false) || value.equals(List.of())) {
                return true;
            }
            throw new AssertionError("no field for " + name);
        }
        if (!person.canUse(field.get())) {
            throw new AssertionError("the field for " + name + " cannot be used");
        }
        return put(name, field.get(), value);
    }

    @SuppressWarnings("unchecked")
    private boolean put(String name, Component field, Object value) {
        Object shown =
                switch (field) {
                    case Select<?> one -> chosen(one, value);
                    case ComboBox<?> one -> chosen(one, value);
                    case CheckboxGroup<?> several -> ticked(several, value);
                    case MultiSelectComboBox<?> several -> ticked(several, value);
                    case HasValue<?, ?> other when value == null -> other.getEmptyValue();
                    case HasValue<?, ?> other when other.getEmptyValue() instanceof String -> typed(value);
                    default -> value;
                };
        boolean offered = shown != null || value == null;
        Object left = offered ? shown : ((HasValue<?, ?>) field).getEmptyValue();
        ((HasValue<?, Object>) field).setValue(left);
        filledIn.put(name, left);
        return offered;
    }

    private static List<Choice<?>> offered(Component list) {
        return ((HasListDataView<?, ?>) list)
                .getListDataView()
                .getItems()
                .<Choice<?>>map(one -> (Choice<?>) one)
                .toList();
    }

    private static Choice<?> chosen(Component list, Object value) {
        return offered(list).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static Set<Choice<?>> ticked(Component list, Object values) {
        Collection<?> wanted = values == null ? List.of() : (Collection<?>) values;
        Set<Choice<?>> found = offered(list).stream()
                .filter(choice -> wanted.contains(choice.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.size() == wanted.size() ? found : null;
    }

    private static String typed(Object value) {
        if (value instanceof Collection<?> lines) {
            return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
        return value.toString();
    }

    /** Hands it in, and says yes if asked. */
    public void submit() {
        person.clicks("act-" + type.name() + "-submit");
        person.confirmsIfAsked();
    }

    public boolean isOpen() {
        return form.isOpened() && form.isAttached();
    }

    /** What stands in the place for errors; empty where there is none. */
    public String problems() {
        return Person.words(field("problems"));
    }

    /** What it says before anything is filled in; empty where nothing stands in the way. */
    public String beforehand() {
        return Person.words(field("beforehand"));
    }

    /** The articles that are named there. */
    public Set<String> articlesOfProblems() {
        return person.articles(field("problems"));
    }

    /** Name of the act. */
    public String act() {
        return type.name();
    }

    /** All articles that the form names. */
    public Set<String> articles() {
        return person.articles(Optional.of(form));
    }

    /** Whether the form has a field for it. */
    public boolean has(String component) {
        return shown(component).isPresent();
    }

    /** What is said at a field. */
    public String complaintAt(String component) {
        return Person.complaint(shown(component));
    }

    public void cancel() {
        person.clicks("act-" + type.name() + "-cancel");
    }

    /** Whether everything that was filled in stands there still. */
    public boolean keepsWhatWasFilledIn() {
        return differsFrom(this).isEmpty();
    }

    /** Where something else stands than what was filled in there; empty where all of it is the same. */
    public String differsFrom(FilledForm other) {
        return other.filledIn.entrySet().stream()
                .filter(one -> !Objects.equals(shownAt(one.getKey()), one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private Object shownAt(String component) {
        return field(component)
                .map(field -> ((HasValue<?, ?>) field).getValue())
                .orElse(null);
    }

    /** Where what is said about a component can be seen: in its field, or on the pad on which it is drawn. */
    private Optional<Component> shown(String component) {
        return field(component)
                .or(() -> Optional.ofNullable(DRAWN.get(component)).flatMap(this::seen))
                .filter(HasValidation.class::isInstance);
    }

    private Optional<Component> field(String name) {
        return seen("act-" + type.name() + "-" + name);
    }

    private Optional<Component> seen(String id) {
        return Person.seen(id, form);
    }
}
