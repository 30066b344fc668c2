package yidan.casework.seizure.end;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.SeizedFate;

/** That a seizure was lifted, or what became of its things, when, by whom and why. Source: 行政强制法 第二十七条、第二十八条. */
@Embeddable
public class Settled {

    @Enumerated(EnumType.STRING)
    @Column(name = "lift_ground")
    private LiftGround ground;

    @Enumerated(EnumType.STRING)
    private SeizedFate fate;

    @Embedded
    private Destroying destroying;

    @Column(name = "settled_on")
    private LocalDate on;

    @Column(name = "settled_by")
    private String by;

    @Column(name = "settled_why")
    private String why;

    protected Settled() {}

    private Settled(Desk desk, String why) {
        this.on = desk.today();
        this.by = desk.actor().user();
        this.why = why.strip();
    }

    /** 解除. */
    public static Settled lifted(Desk desk, LiftGround ground, String why) {
        Settled end = new Settled(desk, why);
        end.ground = ground;
        return end;
    }

    /** @param destroying the law by which its things are destroyed; null where they are not */
    public static Settled decided(Desk desk, SeizedFate fate, Destroying destroying, String why) {
        Settled end = new Settled(desk, why);
        end.fate = fate;
        end.destroying = destroying;
        return end;
    }

    /** 拍卖抵缴罚款. */
    public static Settled setOff(Desk desk, String why) {
        return new Settled(desk, why);
    }

    /** What was decided on its things before stays told: they may come back from those who were to have them. */
    public Settled since(Settled before) {
        fate = fate == null ? before.fate : fate;
        destroying = destroying == null ? before.destroying : destroying;
        return this;
    }

    /** Why it was lifted; empty where it was not. */
    public Optional<LiftGround> ground() {
        return Optional.ofNullable(ground);
    }

    public Optional<SeizedFate> fate() {
        return Optional.ofNullable(fate);
    }

    /** The law by which its things are destroyed; empty where they are not, or none was named. */
    public Optional<String> destroyedUnder() {
        return Optional.ofNullable(destroying).map(Destroying::basis);
    }

    public String why() {
        return why;
    }
}
