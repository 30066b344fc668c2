package yidan.ui.shell.failure;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import yidan.ui.shell.MainLayout;

/** There is no such page. */
@ParentLayout(MainLayout.class)
public class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("error.not-found"), getTranslation("error.not-found.remedy"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
