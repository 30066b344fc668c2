package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** A figure that a statute fixes for a parameter, from the day it came into force. No county may loosen it. */
@Entity
@Table(name = "parameter_floor")
@Kind(TableKind.GLOBAL)
@IdClass(ParameterFloor.Key.class)
public class ParameterFloor {

    /** One figure a parameter and day. */
    public static class Key implements Serializable {
        private String parameter;
        private LocalDate effectiveFrom;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.parameter.equals(parameter)
                    && key.effectiveFrom.equals(effectiveFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(parameter, effectiveFrom);
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
