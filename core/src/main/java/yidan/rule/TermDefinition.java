package yidan.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** What a time limit is, whatever its length: what starts and stops it, who bears it, in which direction it runs. */
@Entity
@Table(name = "term")
@Kind(TableKind.GLOBAL)
public class TermDefinition {

    @Id
    private String code;

    private String label;

    @Enumerated(EnumType.STRING)
    private Course course;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    private boolean statutory;
    private boolean rolls;
    private String starts;
    private String stops;
    private String bearer;
    private String pauses;
    private String clock;
    private int ordinal;
    private String note;

    protected TermDefinition() {}

    Term with(Figure figure, LocalDate effectiveFrom) {
        return new Term(
                code,
                label,
                course,
                bound,
                figure.amount(),
                figure.unit(),
                rolls,
                starts,
                stops,
                bearer,
                pauses,
                figure.extension(),
                Optional.ofNullable(figure.article()).map(ArticleRef::parse),
                statutory,
                effectiveFrom,
                note);
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether a statute fixes it. */
    public boolean isStatutory() {
        return statutory;
    }

    public String starts() {
        return starts;
    }

    public String stops() {
        return stops;
    }

    public String bearer() {
        return bearer;
    }

    public String note() {
        return note;
    }
}
