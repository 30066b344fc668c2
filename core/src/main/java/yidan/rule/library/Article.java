package yidan.rule.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** One article as printed. */
@Entity
@Table(name = "article")
@Kind(TableKind.GLOBAL)
public class Article {

    @Id
    private String ref;

    @Column(name = "source_code")
    private String source;

    private String section;

    @Column(name = "section_title")
    private String sectionTitle;

    private String chapter;
    private String label;
    private int ordinal;

    @Column(name = "line_from")
    private Integer lineFrom;

    @Column(name = "line_to")
    private Integer lineTo;

    private String text;

    protected Article() {}

    public ArticleRef ref() {
        return ArticleRef.parse(ref);
    }

    /** Code of its {@link Source}. */
    public String source() {
        return source;
    }

    /** Title of the institution, annex or law it stands in. */
    public String sectionTitle() {
        return sectionTitle;
    }

    public String chapter() {
        return chapter;
    }

    /** As printed: 第十四条, or 四 where the institution counts so. */
    public String label() {
        return label;
    }

    /** Paragraphs are divided by line breaks. */
    public String text() {
        return text;
    }
}
