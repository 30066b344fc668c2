package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/** A figure that a statute fixes for a parameter, from the day it came into force. No county may loosen it. */
@Entity
@Table(name = "parameter_floor")
@Kind(TableKind.GLOBAL)
@IdClass(ParameterFloor.Key.class)
public class ParameterFloor {

    /** One figure a parameter and day. */
    public static class Key extends RowKey {
        private String parameter;
        private LocalDate effectiveFrom;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {parameter, effectiveFrom};
        }
    }

    @Id
    @Column(name = "parameter_code")
    private String parameter;

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private BigDecimal number;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    @Column(name = "article_ref")
    private String article;

    private String quote;

    protected ParameterFloor() {}

    /** Whether a county may set this instead. */
    public boolean allows(BigDecimal other) {
        return bound.allows(other, number);
    }

    public String parameter() {
        return parameter;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public BigDecimal number() {
        return number;
    }

    public Bound bound() {
        return bound;
    }

    public String article() {
        return article;
    }
}
