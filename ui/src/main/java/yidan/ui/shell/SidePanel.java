package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A panel at the right edge, beside what one is looking at; on a phone it fills the screen. */
public class SidePanel extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param id stable, for tests and for the keyboard */
    public SidePanel(String id, String title) {
        setId(id);
        addClassName("side-panel");
        setHeaderTitle(title);
        setModality(com.vaadin.flow.component.ModalityMode.MODELESS);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(true);
        // Who opened it has the focus again when it is closed.
        addOpenedChangeListener(change -> getElement()
                .executeJs(
                        change.isOpened()
                                ? "this.yidanOpener = this.yidanOpener || document.activeElement"
                                : "if (this.yidanOpener) this.yidanOpener.focus()"));
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.setId(id + "-close");
        close.setAriaLabel(Texts.zh("button.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getHeader().add(close);
    }

    /** The buttons at the bottom, the most important one first from the right. */
    public void footer(Component... buttons) {
        getFooter().removeAll();
        getFooter().add(buttons);
    }
}
