package yidan.ui.shell.failure;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import yidan.ui.shell.MainLayout;

/** The page exists, but not for this person's roles. */
@ParentLayout(MainLayout.class)
public class MayNotOpenPage extends ErrorPage implements HasErrorParameter<MayNotOpen> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<MayNotOpen> parameter) {
        say(
                getTranslation("error.refused"),
                getTranslation("error.refused.why"),
                getTranslation("error.refused.remedy"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
