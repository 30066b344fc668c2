package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * The keys of the keyboard: {@code /} search, {@code n} new, {@code j k} rows, Enter opens, Escape closes, {@code ?}
 * help, Ctrl+K everything.
 */
public final class Keys {

    public static final String SEARCH = "/";
    public static final String NEW = "n";
    public static final String NEXT_ROW = "j";
    public static final String PREVIOUS_ROW = "k";
    public static final String OPEN = "Enter";
    public static final String CLOSE = "Escape";
    public static final String HELP = "?";
    public static final String EVERYWHERE = "ctrl+k";

    private static final String ATTRIBUTE = "data-key";

    /* Vaadin's own shortcuts would swallow the letters in fields; this listens only while nobody is typing. */
    private static final String LISTENER = """
            if (window.yidanKeys) return;
            window.yidanKeys = true;
            document.addEventListener('keydown', function (e) {
              var combined = (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k';
              if (!combined && (e.ctrlKey || e.metaKey || e.altKey)) return;
              var typing = e.composedPath().some(function (n) {
                return n.tagName === 'INPUT' || n.tagName === 'TEXTAREA' || n.isContentEditable; });
              if (typing && !combined) return;
              if (!combined && document.querySelector('vaadin-dialog[opened], vaadin-popover[opened]')) return;
              // A link or a button that has the focus takes Enter itself.
              if (e.key === 'Enter' && e.composedPath()[0].closest(
                'a, button, summary, [role=button], [role=menuitem], vaadin-button')) return;
              var key = combined ? 'ctrl+k' : e.key;
              var all = document.querySelectorAll('[data-key="' + CSS.escape(key) + '"]');
              var target = Array.from(all).reverse().find(function (n) { return n.offsetParent !== null
                || n.classList.contains('key-only'); });
              if (!target || target.disabled) return;
              e.preventDefault();
              if (target.matches('vaadin-text-field')) { target.focus(); } else { target.click(); }
            });
            """;

    private Keys() {}

    /** Pressing the key clicks the component, or focuses it if it is a field. */
    public static <C extends Component> C on(String key, C component) {
        component.getElement().setAttribute(ATTRIBUTE, key);
        return component;
    }

    static void listen(UI ui) {
        ui.getPage().executeJs(LISTENER);
    }
}
