package yidan.ui.shell.failure;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import yidan.tenancy.Refusal;
import yidan.ui.shell.MainLayout;
import yidan.ui.shell.RefusalText;

/** The page could not be made: refused by a rule, or by a failure that gets a reference number. */
@ParentLayout(MainLayout.class)
public class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Refusal refusal = Failures.refusalIn(parameter.getException());
        if (refusal != null) {
            say(RefusalText.of(refusal));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        String reference = Failures.log(parameter.getException());
        say(
                getTranslation("error.unexpected"),
                getTranslation("error.unexpected.remedy"),
                getTranslation("error.reference", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
