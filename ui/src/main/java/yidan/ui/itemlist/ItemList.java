package yidan.ui.itemlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.ui.list.DataList;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Texts;

/** How items look in a list, the same in a township's list and in the catalogue. */
public final class ItemList {

    private ItemList() {}

    public static DataList<ItemRow> of(
            Source<ItemRow> source,
            DepartmentDirectory directory,
            Function<ItemRow, ? extends Component> detail,
            Function<ItemRow, String> page) {
        return new DataList<>("items", source)
                .search("items.search")
                .filter("type", "field.type", Option.of(PowerType.values()))
                .filter("department", "field.departments", departments(directory))
                .filter("origin", "field.origin", Option.of(Origin.values()))
                .column("number", row -> Words.number(row.origin(), row.number()))
                .sort("NUMBER")
                .width("92px")
                .column("name", ItemRow::name)
                .looks(ItemList::name)
                .sort("NAME")
                .grow(4)
                .width("240px")
                .column("type", row -> Words.of(row.type()))
                .sort("TYPE")
                .width("100px")
                .column("departments", row -> row.departments().replaceAll("\\s+", "、"))
                .sort("DEPARTMENTS")
                .grow(2)
                .column("holder", ItemRow::holder)
                .optional()
                .column("summaryOnly", row -> Texts.zh(row.summaryOnly() ? "word.yes" : "word.no"))
                .optional()
                .key(row -> Integer.toString(row.item()))
                .detail(detail)
                .page(page);
    }

    private static List<Option> departments(DepartmentDirectory directory) {
        return directory.departments().stream()
                .map(one -> new Option(Integer.toString(one.code()), one.name()))
                .toList();
    }

    private static Component name(ItemRow row) {
        Div name = new Div(new Span(row.name()));
        name.addClassName("item-name");
        if (row.summaryOnly()) {
            name.add(Words.badge(Texts.zh("items.summary-only"), "due"));
        }
        return name;
    }
}
