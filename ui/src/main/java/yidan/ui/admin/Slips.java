package yidan.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import yidan.admin.staff.Credentials.Slip;
import yidan.ui.shell.Texts;
import yidan.ui.supervision.PlainTable;

/** Temporary passwords, to be printed or written down: they are on this screen and nowhere else. */
final class Slips extends Div {

    private static final long serialVersionUID = 1L;

    Slips(List<Slip> slips) {
        addClassName("slips");
        setId("slips");
        Paragraph once = new Paragraph(Texts.zh("slips.once"));
        once.addClassName("due");
        PlainTable table = new PlainTable(
                "slips-table", List.of(Texts.zh("slips.name"), Texts.zh("slips.account"), Texts.zh("slips.password")));
        for (Slip slip : slips) {
            Span password = new Span(slip.password().isEmpty() ? Texts.zh("slips.chosen") : slip.password());
            password.addClassName(slip.password().isEmpty() ? "muted" : "password");
            table.row(new Span(slip.name()), new Span(slip.account()), password);
        }
        add(once, table, printing());
    }

    static Button printing() {
        Button print = new Button(
                Texts.zh("button.print"),
                VaadinIcon.PRINT.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("print");
        print.addClassName("no-print");
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return print;
    }
}
