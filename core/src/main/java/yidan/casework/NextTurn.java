package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What waits for somebody who does not handle the case, kept with it whenever it changes: a list of what waits for a person
 * asks for it by an index. It follows from the case, and is no gate.
 */
@Embeddable
public class NextTurn {

    /** The act that comes next; none where it is the handlers', the reviewer's, or nobody's. */
    @Column(name = "next_act")
    private String act;

    /** The first day on which nothing stands in its way; none where something does that no day clears away. */
    @Column(name = "next_from")
    private LocalDate day;

    protected NextTurn() {}

    NextTurn(String act, LocalDate day) {
        this.act = act;
        this.day = day;
    }
}
