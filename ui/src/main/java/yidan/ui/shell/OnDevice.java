package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import yidan.tenancy.Actor;

/**
 * What the browser keeps of a form until the server has it: for the verified person alone, by form and by what the form is
 * about, through a closed tab and a browser that died. It goes when it is handed in, when the person logs out, when another
 * one logs in, and after a week.
 */
public final class OnDevice {

    private final Component form;
    private final String name;
    private final String person;
    private final String subject;

    /**
     * @param form a panel with an id
     * @param name how the fields' ids begin
     * @param subject the dossier; null for a form that opens one
     */
    public OnDevice(Component form, String name, Actor actor, UUID subject) {
        this.form = form;
        this.name = name;
        this.person = person(actor);
        this.subject = subject == null ? "" : subject.toString();
        form.getElement().setAttribute("data-subject", this.subject);
    }

    /** Hands over what was kept, as JSON by component; from now on what is typed is kept. */
    public void take(Page page, SerializableConsumer<String> kept) {
        load(page);
        form.getElement()
                .executeJs("return yidanTyped.take($0, $1, $2)", person, subject, name)
                .then(String.class, kept);
    }

    /** The server has the value of this field. */
    public void arrived(String component) {
        run("window.yidanTyped && yidanTyped.arrived($0, $1)", name + "-" + component);
    }

    /** It has been handed in, or is not wanted. */
    public void forget() {
        run("window.yidanTyped && yidanTyped.forget($0, $1)", name);
    }

    private void run(String script, String what) {
        form.getUI().ifPresent(ui -> ui.getPage().executeJs(script, subject, what));
    }

    public static void load(Page page) {
        page.addJavaScript("context://js/idb-keyval.min.js");
        page.addJavaScript("context://js/waiting.js");
        page.addJavaScript("context://js/typed.js");
    }

    /** This person is at the screen: what somebody else left on the device is dropped. */
    static void begin(Component shell, Actor actor) {
        shell.getUI().ifPresent(ui -> load(ui.getPage()));
        shell.getElement().executeJs("window.yidanTyped && yidanTyped.begin($0)", person(actor));
    }

    /** He goes to an address, and leaves nothing behind. */
    static void leave(Component shell, String address) {
        shell.getElement()
                .executeJs(
                        "Promise.resolve(window.yidanTyped && yidanTyped.leave())"
                                + ".finally(() => window.location.assign($0))",
                        address);
    }

    private static String person(Actor actor) {
        return actor.county().value() + "|" + actor.organisation() + "|" + actor.user();
    }
}
