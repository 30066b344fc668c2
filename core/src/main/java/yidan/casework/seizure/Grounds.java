package yidan.casework.seizure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.evidence.custody.Thing;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Register;

/** On what somebody asks to seal or seize, and what. Source: 行政强制法 第十八条、第二十二条、第二十五条. */
@Embeddable
public class Grounds {

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_kind", updatable = false)
    private BasisKind basisKind;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private String why;

    /** Whether one of the things was held in the case before. */
    @Column(name = "held_before")
    private boolean heldBefore;

    @Column(name = "new_ground", updatable = false)
    private String newGround;

    @Column(name = "asked_things", updatable = false)
    private String things;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    protected Grounds() {}

    static Grounds of(Desk desk, BasisKind kind, String basis, String why, List<Thing> things, String newGround) {
        Grounds grounds = new Grounds();
        grounds.basisKind = kind;
        grounds.basis = basis.strip();
        grounds.why = HeldBefore.reasons(why, newGround);
        grounds.newGround = newGround == null || newGround.isBlank() ? null : newGround.strip();
        grounds.things = things.stream().map(Thing::line).collect(Collectors.joining("\n"));
        grounds.askedBy = desk.actor().user();
        return grounds;
    }

    void check(Register register, UUID caseId, List<Thing> taken) {
        heldBefore |= HeldBefore.check(register, caseId, taken, newGround);
    }

    String basis() {
        return basis;
    }

    String why() {
        return why;
    }

    /** One to a line. */
    String things() {
        return things;
    }
}
