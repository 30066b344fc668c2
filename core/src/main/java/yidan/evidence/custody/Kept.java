package yidan.evidence.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** That a thing could not be given back, said by the head; it is given back as soon as its owner comes. */
@Embeddable
public class Kept {

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_ground")
    private Unclaimed ground;

    @Column(name = "kept_why")
    private String why;

    @Column(name = "kept_on")
    private LocalDate on;

    @Column(name = "kept_by")
    private String by;

    protected Kept() {}

    Kept(Unclaimed ground, String why, LocalDate on, String by) {
        this.ground = ground;
        this.why = why.strip();
        this.on = on;
        this.by = by;
    }

    public Unclaimed ground() {
        return ground;
    }

    public String why() {
        return why;
    }

    public LocalDate on() {
        return on;
    }
}
