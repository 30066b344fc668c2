package yidan.ui.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/** What an open page does when its session is gone: it reloads, so that one logs in and stands where one stood. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class SystemWords implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.zh("error.unexpected"));
        messages.setInternalErrorMessage(Texts.zh("error.reload"));
        // A lost cookie is a lost session; whose browser takes none is told so by the login page.
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }
}
