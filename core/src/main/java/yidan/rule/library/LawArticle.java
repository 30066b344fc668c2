package yidan.rule.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/** An article of a law as the list cites it. */
@Entity
@Table(name = "law_article")
@Kind(TableKind.GLOBAL)
@IdClass(LawArticle.Key.class)
public class LawArticle {

    /** One citation of a law. */
    public static class Key extends RowKey {
        private String law;
        private String label;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {law, label};
        }
    }

    @Id
    @Column(name = "law_code")
    private String law;

    @Id
    private String label;

    private int number;
    private String text;

    protected LawArticle() {}

    public String law() {
        return law;
    }

    /** 第九条第二款. */
    public String label() {
        return label;
    }

    public int number() {
        return number;
    }

    /** As the list prints it; empty where it only cites. */
    public String text() {
        return text;
    }
}
