package yidan.casework.officers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import yidan.publication.Masking;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;

/**
 * How much of a matter somebody reads: to whom its papers are closed, the people in it have no names.
 * Source: 行政处罚法 第五十条; 临政发〔2023〕14号 一、三 第二十条.
 */
public final class Privacy {

    private static final String HIDDEN = "***";

    private final Optional<Refusal> closed;
    private final boolean numbers;
    private final List<String> people;

    /** @param people natural persons who may be named in it */
    public Privacy(Dossier of, Actor reader, Collection<String> people) {
        this(of.closedTo(reader), reader.organisation().equals(of.owner()), people);
    }

    /**
     * @param closed why its papers are closed to him
     * @param own whether it is of his own body
     */
    public Privacy(Optional<Refusal> closed, boolean own, Collection<String> people) {
        this.closed = closed;
        this.numbers = closed.isEmpty() && own;
        this.people = List.copyOf(people);
    }

    /** Why not everything is shown; empty where it is. */
    public Optional<Refusal> why() {
        return closed;
    }

    /** Words in which people may be named. */
    public String text(String words) {
        return closed.isEmpty() || words == null ? words : Masking.text(words, people);
    }

    /** A number that belongs to a person: plain to those who handle the matter in the body itself. */
    public String number(Optional<String> number) {
        return numbers ? number.orElse("") : number.map(Masking::text).orElse("");
    }

    /** What is for those only to whom the papers are open, such as where somebody lives. */
    public String inside(Optional<String> words) {
        return words.map(this::inside).orElse("");
    }

    /** What somebody said, found or wrote down: no pattern finds every name in it. */
    public String inside(String words) {
        return closed.isEmpty() || words == null || words.isBlank() ? words : HIDDEN;
    }
}
