package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How long a term is, by how much it may be extended and by whom, and where that is written. */
@Embeddable
public class Figure {

    private int amount;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "extension_amount")
    private int extensionAmount;

    @Column(name = "extension_times")
    private int extensionTimes;

    @Column(name = "extension_approver")
    private String extensionApprover;

    @Column(name = "article_ref")
    private String article;

    private String quote;

    protected Figure() {}

    /**
     * @param article reference; null where the text is none of ours
     * @param quote the words that say so
     */
    public Figure(int amount, Unit unit, Extension extension, String article, String quote) {
        this.amount = amount;
        this.unit = unit;
        this.extensionAmount = extension.amount();
        this.extensionTimes = extension.times();
        this.extensionApprover = extension.approver();
        this.article = article;
        this.quote = quote;
    }

    public int amount() {
        return amount;
    }

    public Unit unit() {
        return unit;
    }

    public Extension extension() {
        return new Extension(extensionAmount, extensionTimes, extensionApprover == null ? "" : extensionApprover);
    }

    /** Reference of the article, or null. */
    public String article() {
        return article;
    }

    public String quote() {
        return quote;
    }
}
