package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * What is still held, or still owed, in a case because of the means that its officers used: things preserved or seized,
 * recordings not stored. A case does not end over it.
 * Source: 行政处罚法 第五十六条; 行政强制法 第二十七条、第二十八条; 临政发〔2023〕14号 一、三 第十条、第十七条.
 */
@Embeddable
public class Means {

    @Column(name = "preserved_open")
    private int preserved;

    @Column(name = "seized_open")
    private int seized;

    @Column(name = "recordings_open")
    private int recordings;

    protected Means() {}

    static Means none() {
        return new Means();
    }

    public void preserve() {
        preserved++;
    }

    public void settlePreserved() {
        preserved--;
    }

    public void seize() {
        seized++;
    }

    public void settleSeized() {
        seized--;
    }

    /** A recording was made, or should have been, and is neither stored nor explained. */
    public void oweRecording() {
        recordings++;
    }

    public void settleRecording() {
        recordings--;
    }

    public int preserved() {
        return preserved;
    }

    public int seized() {
        return seized;
    }

    public int recordings() {
        return recordings;
    }

    Optional<Refusal> obstacle() {
        if (preserved > 0) {
            return Optional.of(new Refusal("case.preserved-things-open", "cn-penalty-2021:#56"));
        }
        if (seized > 0) {
            return Optional.of(new Refusal("case.seized-things-open", "cn-compulsion-2011:#27"));
        }
        return recordings > 0 ? Optional.of(new Refusal("case.recordings-open", "linyi-14:1.3#10")) : Optional.empty();
    }
}
