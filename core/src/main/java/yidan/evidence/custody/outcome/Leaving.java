package yidan.evidence.custody.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Pending;

/** How a thing left the ledger: returned, sold, destroyed, handed over, lost. Source: 临政发〔2023〕14号 四、九（四）（2）第六条至第九条. */
@Embeddable
public class Leaving {

    @Enumerated(EnumType.STRING)
    private Movement outcome;

    @Column(name = "gone_on")
    private LocalDate goneOn;

    /** By what rule it was destroyed. */
    @Column(name = "destroyed_under")
    private String rule;

    @Embedded
    private Loss loss;

    protected Leaving() {}

    /** As it was asked for, and signed that day. */
    public Leaving(Pending asked, LocalDate day) {
        outcome = asked.movement();
        goneOn = day;
        rule = asked.rule().orElse(null);
        loss = asked.loss().orElse(null);
    }

    public Movement outcome() {
        return outcome;
    }

    public LocalDate goneOn() {
        return goneOn;
    }

    /** By what rule it was destroyed; empty where none was named. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** How it was lost; empty where it was not. */
    public Optional<Loss> loss() {
        return Optional.ofNullable(loss);
    }
}
