package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** What a parameter is: a number, a text, or the reading chosen where texts contradict each other. */
@Entity
@Table(name = "parameter")
@Kind(TableKind.GLOBAL)
public class ParameterDefinition {

    /** What its value is. */
    public enum Nature {
        NUMBER,
        TEXT,
        /** The reading of contradicting texts; its note says why. */
        READING
    }

    @Id
    private String code;

    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Nature nature;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    private boolean statutory;

    @Column(name = "of_county")
    private Integer county;

    private String origin;
    private int ordinal;
    private String note;

    @Column(name = "article_ref")
    private String article;

    protected ParameterDefinition() {}

    Parameter with(BigDecimal number, String text, String articleOfValue, LocalDate effectiveFrom) {
        String written = articleOfValue == null ? article : articleOfValue;
        return new Parameter(
                code,
                label,
                nature,
                unit,
                Optional.ofNullable(number),
                Optional.ofNullable(text),
                Optional.ofNullable(written).map(ArticleRef::parse),
                statutory,
                Optional.ofNullable(effectiveFrom),
                note);
    }

    Parameter withoutValue() {
        return with(null, null, null, null);
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Nature nature() {
        return nature;
    }

    public boolean isStatutory() {
        return statutory;
    }
}
