package yidan.itemlist;

import java.util.Objects;

/**
 * One article that sets a power (设定依据).
 *
 * @param kind rank of the document
 * @param kindStated whether the table prints the rank, or it was inferred from the title
 * @param title title without 《》
 * @param version what the table prints in brackets behind the title, without the brackets; may be empty
 * @param article article as cited, down to the paragraph: {@code 第九条第二款}
 * @param text the article's words as the table quotes them; empty where it only cites
 *     <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public record LegalBasis(
        BasisKind kind, boolean kindStated, String title, String version, String article, String text) {

    public LegalBasis {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(version);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a basis has a title");
        }
        if (article.isBlank()) {
            throw new IllegalArgumentException("a basis names its article: " + title);
        }
    }

    /** The citation as people read it: 《中华人民共和国安全生产法》（2021年修正）第九条第二款. */
    public String citation() {
        return "《" + title + "》" + (version.isEmpty() ? "" : "（" + version + "）") + article;
    }

    boolean sameDocument(LegalBasis other) {
        return kind == other.kind
                && kindStated == other.kindStated
                && title.equals(other.title)
                && version.equals(other.version);
    }
}
