package yidan.ui.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.rule.library.Article;
import yidan.rule.library.ArticleRef;
import yidan.rule.library.Library;
import yidan.tenancy.Registers;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.ArticleTexts;

/** Shows the articles of the library wherever a rule names one. */
@ApplicationScoped
public class RuleArticles implements ArticleTexts {

    @Inject
    private Registers registers;

    @Inject
    private CurrentActor currentActor;

    @Override
    public Optional<Found> find(String reference) {
        ArticleRef ref = ArticleRef.parse(reference);
        return registers.read(currentActor.get(), register -> {
            Library library = new Library(register);
            List<Article> articles = library.articles(ref);
            return library.source(ref.source())
                    .filter(source -> !articles.isEmpty())
                    .map(source -> {
                        Article first = articles.getFirst();
                        String name = source.title()
                                + (first.sectionTitle().isEmpty() ? "" : "·" + first.sectionTitle())
                                + (ref.isWholeSection() ? "" : " " + first.label());
                        String text = articles.stream()
                                .map(article -> article.label() + "　" + article.text())
                                .collect(Collectors.joining("\n"));
                        return new Found(name, text);
                    });
        });
    }
}
