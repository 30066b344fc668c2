package yidan.rule.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Register;

/** Looks up texts, laws and divisions, within one transaction. */
public final class Library {

    private static final String COUNTRY = "中华人民共和国";

    private final Register register;

    public Library(Register register) {
        this.register = register;
    }

    /** The articles a reference means: one, or a whole section in order; empty where the text is not at hand. */
    public List<Article> articles(ArticleRef ref) {
        if (!ref.isWholeSection()) {
            return register.of(Article.class)
                    .where("d.ref = :ref", "ref", ref.toString())
                    .list();
        }
        return register.of(Article.class)
                .where("d.source = :source", "source", ref.source())
                .where("d.section = :section", "section", ref.section())
                .orderBy("d.ordinal")
                .list();
    }

    public Optional<Article> article(ArticleRef ref) {
        return articles(ref).stream().findFirst();
    }

    public Optional<Source> source(String code) {
        return register.of(Source.class).where("d.code = :code", "code", code).first();
    }

    /**
     * The law that a citation means, in the version that the county's list cites.
     *
     * @param title with or without 《》 and 中华人民共和国
     */
    public Optional<Law> cited(String title) {
        String plain = title.replaceAll("[《》\\s]", "");
        String full = plain.startsWith(COUNTRY) ? plain : COUNTRY + plain;
        return register.of(Law.class)
                .where("d.code = :plain or d.code = :full", "plain", plain)
                .with("full", full)
                .first();
    }

    /** Why a citation should be checked: its law is known to have been repealed or revised by that day. */
    public Optional<Law> outdated(String title, LocalDate day) {
        return cited(title).filter(law -> law.isOutdatedOn(day));
    }

    public Optional<Law> law(String code) {
        return register.of(Law.class).where("d.code = :code", "code", code).first();
    }

    /** All laws, by rank and title; for the library's screen. */
    public List<Law> laws() {
        return register.of(Law.class).orderBy("d.kind, d.title, d.version").list();
    }

    /** The articles of a law that are cited. */
    public List<LawArticle> articles(Law law) {
        return register.of(LawArticle.class)
                .where("d.law = :law", "law", law.code())
                .orderBy("d.number, d.label")
                .list();
    }

    /** The townships of a county, by code. */
    public List<Division> divisions(int countyCode) {
        return register.of(Division.class)
                .where("d.countyCode = :code", "code", countyCode)
                .orderBy("d.code")
                .list();
    }

    public Optional<Division> division(int code) {
        return register.of(Division.class).where("d.code = :code", "code", code).first();
    }
}
