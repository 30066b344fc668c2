package yidan.ui.list;

import com.vaadin.flow.component.Component;
import java.util.function.Function;

/** One column: the same function serves the screen and the export. */
final class Column<R> {

    final String name;
    final String titleKey;
    final Function<R, Object> value;
    Function<R, Component> looks;
    String order = "";
    int grow = 1;
    String width = "";
    boolean shown = true;

    Column(String name, String titleKey, Function<R, Object> value) {
        this.name = name;
        this.titleKey = titleKey;
        this.value = value;
    }
}
