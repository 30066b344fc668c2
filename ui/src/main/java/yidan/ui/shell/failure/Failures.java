package yidan.ui.shell.failure;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Messages;

/** What happens when a click ends in an exception: a refusal is explained, anything else gets a reference number. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    @Override
    public void error(ErrorEvent event) {
        Refusal refusal = refusalIn(event.getThrowable());
        String reference = refusal == null ? log(event.getThrowable()) : "";
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        ui.access(() -> {
            if (refusal == null) {
                Messages.unexpected(reference);
            } else {
                Messages.refused(refusal);
            }
        });
    }

    /** Writes the failure to the log and returns the number by which it is found there. */
    static String log(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "reference " + reference, failure);
        return reference;
    }

    static Refusal refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
