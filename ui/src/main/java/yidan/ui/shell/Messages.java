package yidan.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import yidan.tenancy.Refusal;

/** Short words at the edge of the screen: what was done, what was refused. */
public final class Messages {

    private static final int SECONDS = 1000;

    private Messages() {}

    /** Something was done; goes away by itself. */
    public static void done(String text) {
        Notification.show(text, 4 * SECONDS, Position.BOTTOM_START).addClassName("message-done");
    }

    /** What cannot be done, why, and what to do now; stays until it is closed. */
    public static void refused(Refusal refusal) {
        stay(RefusalText.of(refusal).panel(), "message-refused");
    }

    /** Something unexpected; the reference finds it in the log. */
    public static void unexpected(String reference) {
        Div text = new Div(
                new Paragraph(Texts.zh("error.unexpected")),
                new Paragraph(Texts.zh("error.unexpected.remedy")),
                new Paragraph(Texts.zh("error.reference", reference)));
        stay(text, "message-unexpected");
    }

    private static void stay(Div text, String className) {
        Notification notification = new Notification();
        notification.setPosition(Position.TOP_CENTER);
        notification.setDuration(0);
        notification.addClassName(className);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.setId("message-close");
        close.setAriaLabel(Texts.zh("button.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div row = new Div(text, close);
        row.addClassName("message-row");
        notification.add(row);
        notification.open();
    }
}
