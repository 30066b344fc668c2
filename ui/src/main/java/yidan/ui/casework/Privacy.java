package yidan.ui.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.casework.EnforcementCase;
import yidan.publication.Masking;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** How much of a case somebody reads: to whom its papers are closed, the people in it have no names. */
final class Privacy {

    private final Optional<Refusal> closed;
    private final boolean numbers;
    private final List<String> people;

    Privacy(EnforcementCase of, Actor reader) {
        closed = of.closedTo(reader);
        numbers = closed.isEmpty() && reader.organisation().equals(of.owner());
        people = of.party().isPerson()
                ? List.of(of.party().name())
                : Stream.ofNullable(of.party().representative().orElse(null)).toList();
    }

    /** Why not everything is shown; empty where it is. */
    Optional<Refusal> why() {
        return closed;
    }

    /** Words in which people may be named. */
    String text(String words) {
        return closed.isEmpty() || words == null ? words : Masking.text(words, people);
    }

    /** A number that belongs to a person: plain to those who handle the case in the body itself. */
    String number(Optional<String> number) {
        return numbers ? number.orElse("") : number.map(Masking::text).orElse("");
    }

    /** What is for those only to whom the papers are open, such as where somebody lives. */
    String inside(Optional<String> words) {
        return closed.isEmpty() ? words.orElse("") : words.map(hidden -> "***").orElse("");
    }
}
