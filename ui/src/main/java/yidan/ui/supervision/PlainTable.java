package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table that fits a phone: there each row becomes a block, each cell a line with its column's name. */
@StyleSheet("context://styles/supervision.css")
public final class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<String> columns;
    private final NativeTableBody body;

    /** @param columns the heads, as shown */
    public PlainTable(String id, List<String> columns) {
        this.columns = List.copyOf(columns);
        setId(id);
        addClassNames("card", "plain-table");
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = heads.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        body = table.addBody();
        add(table);
    }

    /** One row, a component for each column. */
    public void row(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        NativeTableRow row = body.addRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", columns.get(i));
            cell.add(cells[i]);
        }
    }
}
