package yidan.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The keys, and how this house thinks, on one page. */
final class HelpDialog extends Dialog {

    HelpDialog() {
        setId("help-dialog");
        setHeaderTitle(getTranslation("help.title"));
        setWidth("560px");
        NativeTable keys = new NativeTable();
        keys.addClassName("help-keys");
        keys.add(
                row("Ctrl + K", "help.everywhere"),
                row("/", "help.search"),
                row("n", "help.new"),
                row("j  k", "help.rows"),
                row("Enter", "help.enter"),
                row("Esc", "help.escape"),
                row("?", "help.help"));
        Div words = new Div(
                new Paragraph(getTranslation("help.acts")),
                new Paragraph(getTranslation("help.articles")),
                new Paragraph(getTranslation("help.drafts")));
        add(keys, words);
        Button close = new Button(getTranslation("button.close"), click -> close());
        close.setId("help-close");
        getFooter().add(close);
    }

    private NativeTableRow row(String key, String textKey) {
        Span cap = new Span(key);
        cap.addClassName("key-cap");
        NativeTableCell first = new NativeTableCell();
        first.add(cap);
        NativeTableRow row = new NativeTableRow();
        row.add(first, new NativeTableCell(getTranslation(textKey)));
        return row;
    }
}
