package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import yidan.itemlist.BasisText;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.RestateItem;
import yidan.itemlist.sheet.ImportLimits;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.act.ActDesk;
import yidan.ui.itemlist.Words;
import yidan.ui.shell.Messages;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/** 修改事项：one item of a draft, written as in the official table. */
final class RestatePanel extends SidePanel {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient CatalogueHead head;
    private final transient CatalogueItem content;
    private final transient DepartmentDirectory directory;
    private final transient Runnable afterwards;
    private final transient UUID actId = UUID.randomUUID();
    private final Div errors = new Div();
    private final IntegerField number = new IntegerField(Texts.zh("items.column.number"));
    private final TextField name = new TextField(Texts.zh("field.name"));
    private final Select<PowerType> type = new Select<>();
    private final TextArea basis = new TextArea(Texts.zh("field.basis"));
    private final TextField departments = new TextField(Texts.zh("field.departments"));
    private final TextField holder = new TextField(Texts.zh("field.holder"));

    RestatePanel(
            ActDesk desk,
            CatalogueHead head,
            CatalogueItem content,
            DepartmentDirectory directory,
            Runnable afterwards) {
        super("act-RestateItem", Texts.zh("act.RestateItem"));
        this.desk = desk;
        this.head = head;
        this.content = content;
        this.directory = directory;
        this.afterwards = afterwards;
        fill(content.item());
        errors.setId("restate-errors");
        Div inputs = new Div(errors, number, name, type, basis, departments, holder);
        inputs.addClassName("act-inputs");
        add(inputs);
        Button save = new Button(Texts.zh("button.save"), click -> save());
        save.setId("restate-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        footer(save);
    }

    private void fill(EnforcementItem item) {
        number.setId("restate-number");
        number.setMin(1);
        number.setMax(ImportLimits.NUMBER);
        number.setValue(item.number());
        name.setId("restate-name");
        name.setMaxLength(ImportLimits.NAME_CHARACTERS);
        name.setValue(item.name());
        type.setId("restate-type");
        type.setLabel(Texts.zh("field.type"));
        type.setItems(PowerType.values());
        type.setItemLabelGenerator(Words::of);
        type.setValue(item.type());
        basis.setId("restate-basis");
        basis.setMaxLength(ImportLimits.BASIS_CHARACTERS);
        basis.setMaxHeight("320px");
        basis.setHelperText(Texts.zh("act.ProposeAdjustment.basis.help"));
        basis.setValue(BasisText.write(item.bases()));
        departments.setId("restate-departments");
        departments.setValue(String.join("、", item.departments()));
        holder.setId("restate-holder");
        holder.setMaxLength(ImportLimits.HOLDER_CHARACTERS);
        holder.setValue(item.holder());
    }

    private void save() {
        errors.removeAll();
        read().ifPresent(row -> {
            try {
                desk.perform(
                        new RestateItem(Id.of(head.id()), head.version(), content.id(), row, content.provenance()),
                        actId);
                close();
                Messages.done(Texts.zh("act-form.done", Texts.zh("act.RestateItem"), row.name()));
                afterwards.run();
            } catch (Refusal refusal) {
                errors.add(RefusalText.of(refusal).panel());
            }
        });
    }

    /** The row as typed; empty if a field is wrong, which it says itself. */
    private Optional<EnforcementItem> read() {
        BasisText.Reading reading = BasisText.read(basis.getValue());
        require(name);
        require(holder);
        number.setErrorMessage(Texts.zh("field.required"));
        number.setInvalid(number.getValue() == null || number.getValue() < 1);
        basis.setErrorMessage(reading.faults().stream()
                .findFirst()
                .map(fault -> Texts.zh(fault.key(), fault.words()))
                .orElse(Texts.zh("field.required")));
        basis.setInvalid(!reading.faults().isEmpty() || reading.bases().isEmpty());
        if (basis.isInvalid() || name.isInvalid() || holder.isInvalid() || number.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new EnforcementItem(
                content.item().origin(),
                number.getValue(),
                name.getValue().strip(),
                type.getValue(),
                reading.bases(),
                directory.printedNames(departments.getValue()),
                holder.getValue().strip()));
    }

    private static void require(TextField field) {
        field.setErrorMessage(Texts.zh("field.required"));
        field.setInvalid(field.getValue().isBlank());
    }
}
