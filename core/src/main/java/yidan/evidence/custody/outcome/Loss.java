package yidan.evidence.custody.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** How a thing was lost, and what was agreed with its party, or paid to him. Source: 行政强制法 第二十六条. */
@Embeddable
public class Loss {

    @Enumerated(EnumType.STRING)
    @Column(name = "lost_cause")
    private LossCause cause;

    @Column(name = "lost_settlement")
    private String settlement;

    protected Loss() {}

    /** @param settlement null where nobody is to have it back */
    public Loss(LossCause cause, String settlement) {
        this.cause = cause;
        this.settlement = settlement == null || settlement.isBlank() ? null : settlement.strip();
    }

    public LossCause cause() {
        return cause;
    }

    public Optional<String> settlement() {
        return Optional.ofNullable(settlement);
    }
}
