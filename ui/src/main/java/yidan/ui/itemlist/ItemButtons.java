package yidan.ui.itemlist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import yidan.itemlist.BasisText;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.DropItem;
import yidan.itemlist.catalogue.ItemDetail;
import yidan.itemlist.catalogue.RestateItem;
import yidan.itemlist.sheet.ImportLimits;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.Messages;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/** What the bureau may do to one item of a draft: restate it, or take it out. */
final class ItemButtons extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient CatalogueHead head;
    private final transient ItemDetail detail;
    private final transient DepartmentDirectory directory;
    private final transient Runnable afterwards;

    ItemButtons(
            ActDesk desk, CatalogueHead head, ItemDetail detail, DepartmentDirectory directory, Runnable afterwards) {
        this.desk = desk;
        this.head = head;
        this.detail = detail;
        this.directory = directory;
        this.afterwards = afterwards;
        addClassName("act-buttons");
        Button restate = new Button(Texts.zh("act.RestateItem"), click -> restate());
        restate.setId("do-RestateItem");
        Button drop = new Button(
                Texts.zh("act.DropItem"),
                click -> desk.form(
                                DropItem.class,
                                Id.<Catalogue>of(head.id()),
                                head.version(),
                                detail.content().item().name(),
                                afterwards)
                        .fix("item", detail.content().id())
                        .open());
        drop.setId("do-DropItem");
        add(restate, drop);
    }

    private void restate() {
        EnforcementItem item = detail.content().item();
        SidePanel panel = new SidePanel("act-RestateItem", Texts.zh("act.RestateItem"));
        IntegerField number = new IntegerField(Texts.zh("items.column.number"));
        number.setId("restate-number");
        number.setValue(item.number());
        number.setMin(1);
        number.setMax(ImportLimits.NUMBER);
        TextField name = new TextField(Texts.zh("field.name"));
        name.setId("restate-name");
        name.setValue(item.name());
        name.setMaxLength(ImportLimits.NAME_CHARACTERS);
        Select<PowerType> type = new Select<>();
        type.setId("restate-type");
        type.setLabel(Texts.zh("field.type"));
        type.setItems(PowerType.values());
        type.setItemLabelGenerator(Words::of);
        type.setValue(item.type());
        TextArea basis = new TextArea(Texts.zh("field.basis"));
        basis.setId("restate-basis");
        basis.setValue(BasisText.write(item.bases()));
        basis.setMaxLength(ImportLimits.BASIS_CHARACTERS);
        basis.setMaxHeight("320px");
        basis.setHelperText(Texts.zh("act.ProposeAdjustment.basis.help"));
        TextField departments = new TextField(Texts.zh("field.departments"));
        departments.setId("restate-departments");
        departments.setValue(String.join("、", item.departments()));
        TextField holder = new TextField(Texts.zh("field.holder"));
        holder.setId("restate-holder");
        holder.setValue(item.holder());
        holder.setMaxLength(ImportLimits.HOLDER_CHARACTERS);
        Div errors = new Div();
        errors.setId("restate-errors");
        Div inputs = new Div(errors, number, name, type, basis, departments, holder);
        inputs.addClassName("act-inputs");
        panel.add(inputs);
        UUID actId = UUID.randomUUID();
        Button save = new Button(Texts.zh("button.save"), click -> {
            errors.removeAll();
            BasisText.Reading reading = BasisText.read(basis.getValue());
            basis.setInvalid(!reading.faults().isEmpty() || reading.bases().isEmpty());
            name.setInvalid(name.getValue().isBlank());
            holder.setInvalid(holder.getValue().isBlank());
            number.setInvalid(number.getValue() == null || number.getValue() < 1);
            basis.setErrorMessage(reading.faults().stream()
                    .findFirst()
                    .map(fault -> Texts.zh(fault.key(), fault.words()))
                    .orElse(Texts.zh("field.required")));
            List.of(name, holder).forEach(field -> field.setErrorMessage(Texts.zh("field.required")));
            number.setErrorMessage(Texts.zh("field.required"));
            if (basis.isInvalid() || name.isInvalid() || holder.isInvalid() || number.isInvalid()) {
                return;
            }
            EnforcementItem row = new EnforcementItem(
                    item.origin(),
                    number.getValue(),
                    name.getValue().strip(),
                    type.getValue(),
                    reading.bases(),
                    directory.printedNames(departments.getValue()),
                    holder.getValue().strip());
            try {
                desk.perform(
                        new RestateItem(
                                Id.of(head.id()),
                                head.version(),
                                detail.content().id(),
                                row,
                                detail.content().provenance()),
                        actId);
                panel.close();
                Messages.done(Texts.zh("act-form.done", Texts.zh("act.RestateItem"), row.name()));
                afterwards.run();
            } catch (Refusal refusal) {
                errors.add(RefusalText.of(refusal).panel());
            }
        });
        save.setId("restate-save");
        save.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_PRIMARY);
        panel.footer(save);
        panel.open();
    }
}
