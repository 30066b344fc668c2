package yidan.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An article's short name with ⓘ behind it; a click shows its text, in the face of an official document. */
public final class Article extends Span {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** @param reference such as {@code linyi-14:1.8#3} */
    public Article(String reference) {
        addClassName("article");
        Optional<ArticleTexts.Found> found = lookUp(reference);
        String name = found.map(ArticleTexts.Found::name).orElse(reference);
        Button more = new Button(VaadinIcon.INFO_CIRCLE_O.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        more.setAriaLabel(getTranslation("article.show", name));
        more.setId("article-" + reference.replaceAll("[^0-9A-Za-z]+", "-") + "-" + COUNT.incrementAndGet());
        add(new Span(name), more);
        found.ifPresentOrElse(
                article -> {
                    Popover popover = new Popover();
                    popover.setTarget(more);
                    popover.setPosition(PopoverPosition.BOTTOM_START);
                    popover.setModal(false);
                    popover.addClassName("article-popover");
                    Div head = new Div(article.name());
                    head.addClassName("article-head");
                    Div text = new Div(article.text());
                    text.addClassName("document-face");
                    popover.add(head, text);
                    add(popover);
                },
                () -> more.setVisible(false));
    }

    private static Optional<ArticleTexts.Found> lookUp(String reference) {
        Instance<ArticleTexts> texts = CDI.current().select(ArticleTexts.class);
        try {
            return texts.isResolvable() ? texts.get().find(reference) : Optional.empty();
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }
}
