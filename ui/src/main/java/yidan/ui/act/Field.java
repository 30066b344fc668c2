package yidan.ui.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.provider.HasListDataView;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/**
 * One component of an act as a field.
 *
 * @param shown what the person fills in
 * @param read from the field's value to the component's; throws IllegalArgumentException with a message for the person
 * @param write from a draft's text to the field's value
 * @param text from the field's value to a draft's text
 */
record Field<V>(HasValue<?, V> shown, Function<V, Object> read, Function<String, V> write, Function<V, String> text) {

    private static final String LINES = "\n";

    Component component() {
        return (Component) shown;
    }

    /** @throws IllegalArgumentException with words for the person, where what stands in the field is no such value */
    Object value() {
        requireReadable();
        return read.apply(shown.getValue());
    }

    /** What was typed and is no day, no time, no number: to the field it is nothing, and would be handed in as nothing. */
    private void requireReadable() {
        if (shown.isEmpty() && shown instanceof HasValidator<?> field) {
            @SuppressWarnings("unchecked")
            Validator<V> validator = (Validator<V>) field.getDefaultValidator();
            ValidationResult said = validator.apply(shown.getValue(), new ValueContext(new Binder<V>(), component()));
            if (said.isError()) {
                String words = said.getErrorMessage();
                throw new IllegalArgumentException(
                        words == null || words.isEmpty() ? Texts.zh("field.bad-input") : words);
            }
        }
    }

    String draft() {
        return shown.isEmpty() ? "" : text.apply(shown.getValue());
    }

    void restore(String draft) {
        if (draft.isEmpty()) {
            shown.clear();
            return;
        }
        V value = write.apply(draft);
        if (value != null) {
            shown.setValue(value);
        }
    }

    void complain(String message) {
        if (shown instanceof HasValidation field) {
            field.setErrorMessage(message);
            field.setInvalid(!message.isEmpty());
        }
    }

    /** A field that is not read before everything has come in. */
    static <V> Field<V> arriving(HasValue<?, V> field, Arriving<V> arriving) {
        Function<V, Object> read = value -> {
            if (!arriving.stillComing().isEmpty()) {
                throw new IllegalArgumentException(arriving.stillComing());
            }
            return value;
        };
        return new Field<>(field, read, arriving::restored, value -> arriving.draft());
    }

    /** The field that fits the component's type. */
    static Field<?> of(RecordComponent component, String id, String label, boolean isLong) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return isLong ? area(id, label) : line(id, label);
        }
        if (type == int.class || type == Integer.class) {
            return integer(id, label);
        }
        if (type == BigDecimal.class) {
            BigDecimalField field = named(new BigDecimalField(label), id);
            return new Field<>(field, value -> value, BigDecimal::new, BigDecimal::toPlainString);
        }
        if (type == boolean.class || type == Boolean.class) {
            Checkbox box = named(new Checkbox(label), id);
            return new Field<>(box, value -> value, Boolean::valueOf, String::valueOf);
        }
        if (type == LocalDate.class) {
            return new Field<>(Days.picker(id, label), value -> value, LocalDate::parse, LocalDate::toString);
        }
        if (type == LocalTime.class) {
            TimePicker picker = named(new TimePicker(label), id);
            picker.setStep(Duration.ofMinutes(10));
            picker.setLocale(Locale.SIMPLIFIED_CHINESE);
            return new Field<>(picker, value -> value, LocalTime::parse, LocalTime::toString);
        }
        if (type.isEnum()) {
            return choices(id, label, constants(type));
        }
        Class<?> element = Elements.of(component.getGenericType());
        if (Collection.class.isAssignableFrom(type) && element.isEnum()) {
            return several(id, label, constants(element), type == Set.class);
        }
        if (type == List.class && element == String.class) {
            return lines(id, label);
        }
        return value(id, label, Values.reader(type));
    }

    private static Field<String> line(String id, String label) {
        return new Field<>(named(new TextField(label), id), String::strip, text -> text, text -> text);
    }

    private static Field<String> value(String id, String label, Function<String, Object> reader) {
        TextField field = named(new TextField(label), id);
        return new Field<>(
                field, text -> text.isBlank() ? null : reader.apply(text.strip()), text -> text, text -> text);
    }

    private static Field<String> area(String id, String label) {
        TextArea field = named(new TextArea(label), id);
        field.setMinHeight("128px");
        field.setMaxHeight("320px");
        return new Field<>(field, String::strip, text -> text, text -> text);
    }

    private static Field<Integer> integer(String id, String label) {
        IntegerField field = named(new IntegerField(label), id);
        return new Field<>(field, value -> value, Integer::valueOf, String::valueOf);
    }

    private static Field<String> lines(String id, String label) {
        TextArea field = named(new TextArea(label), id);
        return new Field<>(
                field,
                text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                text -> text,
                text -> text);
    }

    static <T> Field<Choice<T>> choices(String id, String label, List<Choice<T>> choices) {
        if (choices.size() <= 12) {
            Select<Choice<T>> select = named(new Select<>(), id);
            select.setLabel(label);
            select.setItems(choices);
            select.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
            return new Field<>(select, Field::valueOf, text -> find(offered(select), text), Field::textOf);
        }
        ComboBox<Choice<T>> box = named(new ComboBox<>(label), id);
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::label);
        return new Field<>(box, Field::valueOf, text -> find(choices, text), Field::textOf);
    }

    static <T> Field<Set<Choice<T>>> several(String id, String label, List<Choice<T>> choices, boolean asSet) {
        if (choices.size() <= 8) {
            CheckboxGroup<Choice<T>> group = named(new CheckboxGroup<>(label), id);
            group.setItems(choices);
            group.setItemLabelGenerator(Choice::label);
            return several(group, () -> offered(group), asSet);
        }
        MultiSelectComboBox<Choice<T>> box = named(new MultiSelectComboBox<>(label), id);
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::label);
        return several(box, () -> choices, asSet);
    }

    private static <T> Field<Set<Choice<T>>> several(
            HasValue<?, Set<Choice<T>>> shown, Supplier<List<Choice<T>>> offered, boolean asSet) {
        return new Field<>(
                shown,
                chosen -> {
                    List<T> values = offered.get().stream()
                            .filter(chosen::contains)
                            .map(Choice::value)
                            .toList();
                    return asSet ? new LinkedHashSet<>(values) : values;
                },
                text -> new LinkedHashSet<>(text.lines()
                        .map(line -> find(offered.get(), line))
                        .filter(Objects::nonNull)
                        .toList()),
                chosen -> String.join(LINES, chosen.stream().map(Field::textOf).toList()));
    }

    private static <T> List<Choice<T>> offered(HasListDataView<Choice<T>, ?> list) {
        return list.getListDataView().getItems().toList();
    }

    /** Other choices than before: what was chosen of those is chosen no more, and without any there is no field. */
    @SuppressWarnings("unchecked")
    <T> void offer(List<Choice<T>> choices) {
        shown.clear();
        ((HasListDataView<Choice<T>, ?>) shown).setItems(choices);
        show(!choices.isEmpty());
    }

    /** What is not asked is not answered. */
    void show(boolean asked) {
        component().setVisible(asked);
        if (!asked) {
            shown.clear();
        }
    }

    private static <T> Object valueOf(Choice<T> choice) {
        return choice == null ? null : choice.value();
    }

    private static String textOf(Choice<?> choice) {
        return choice.value() instanceof Enum<?> constant ? constant.name() : String.valueOf(choice.value());
    }

    /** By what a draft keeps, or by what the person read, which is all that a browser knows; null where that names two. */
    private static <T> Choice<T> find(List<Choice<T>> choices, String text) {
        List<Choice<T>> read = choices.stream()
                .filter(choice -> choice.label().strip().equals(text.strip()))
                .toList();
        return choices.stream()
                .filter(choice -> textOf(choice).equals(text))
                .findFirst()
                .orElse(read.size() == 1 ? read.getFirst() : null);
    }

    private static List<Choice<Object>> constants(Class<?> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant -> new Choice<Object>(constant, Words.choice((Enum<?>) constant)))
                .toList();
    }

    private static <C extends Component> C named(C component, String id) {
        component.setId(id);
        return component;
    }
}
