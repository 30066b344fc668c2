package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/** What a statute fixes for a term, from the day it came into force. No county may loosen it. */
@Entity
@Table(name = "term_floor")
@Kind(TableKind.GLOBAL)
@IdClass(TermFloor.Key.class)
public class TermFloor {

    /** One figure a term and day. */
    public static class Key extends RowKey {
        private String term;
        private LocalDate effectiveFrom;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {term, effectiveFrom};
        }
    }

    @Id
    @Column(name = "term_code")
    private String term;

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Embedded
    private Figure figure;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    protected TermFloor() {}

    /** Whether a county may set this instead. */
    public boolean allows(Figure other) {
        if (other.unit() != figure.unit() || !bound.allows(other.amount(), figure.amount())) {
            return false;
        }
        Extension mine = figure.extension();
        Extension theirs = other.extension();
        return switch (bound) {
            case AT_MOST -> theirs.amount() <= mine.amount() && theirs.times() <= mine.times();
            case AT_LEAST -> true;
            case FIXED -> theirs.amount() == mine.amount() && theirs.times() == mine.times();
        };
    }

    public String term() {
        return term;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Figure figure() {
        return figure;
    }

    public Bound bound() {
        return bound;
    }
}
