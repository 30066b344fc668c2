package yidan.ui.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Articles never change under their reference: a new version has a new one. */
    private final Map<String, Found> known = new ConcurrentHashMap<>();

    @Override
    public Optional<Found> find(String reference) {
        Optional<Found> found = Optional.ofNullable(known.get(reference)).or(() -> read(ArticleRef.parse(reference)));
        found.ifPresent(article -> known.put(reference, article));
        return found;
    }

    private Optional<Found> read(ArticleRef ref) {
        return registers.read(currentActor.get(), register -> {
            Library library = new Library(register);
            List<Article> articles = library.articles(ref);
            return library.source(ref.source())
                    .filter(source -> !articles.isEmpty())
                    .map(source -> {
                        Article first = articles.getFirst();
                        String name = source.title()
                                + (first.sectionTitle().isEmpty()
                                                || first.sectionTitle().equals(source.title())
                                        ? ""
                                        : "·" + first.sectionTitle())
                                + (ref.isWholeSection() ? "" : " " + first.label());
                        String text = articles.stream().map(RuleArticles::text).collect(Collectors.joining("\n"));
                        return new Found(name, text);
                    });
        });
    }

    private static String text(Article article) {
        String text = article.text().strip();
        return text.startsWith(article.label()) ? text : article.label() + "　" + text;
    }
}
