package yidan.ui.shell;

import com.vaadin.flow.component.UI;

/** Chinese for what Vaadin's controls say in English and have no setting for: spoken only, or seen when it matters. */
final class ControlWords {

    private static final String SET = """
            Object.assign(window.Vaadin.connectionIndicator || {},
              { onlineText: $0, offlineText: $1, reconnectingText: $2 });
            if (window.yidanSorters) return;
            window.yidanSorters = true;
            customElements.whenDefined('vaadin-grid-sorter').then(function (sorter) {
              sorter.prototype.setAttribute = function (name, value) {
                var english = 'Sort by ';
                var spoken = name === 'aria-label' && value.startsWith(english)
                  ? $3.replace('{0}', value.slice(english.length)) : value;
                HTMLElement.prototype.setAttribute.call(this, name, spoken);
              };
            });
            """;

    private ControlWords() {}

    static void set(UI ui) {
        ui.getPage()
                .executeJs(
                        SET,
                        Texts.zh("connection.online"),
                        Texts.zh("connection.offline"),
                        Texts.zh("connection.reconnecting"),
                        Texts.zh("list.sort-by"));
    }
}
