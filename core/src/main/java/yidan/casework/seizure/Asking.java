package yidan.casework.seizure;

import java.util.List;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.major.MajorDecision;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.evidence.custody.Thing;
import yidan.itemlist.BasisKind;

/**
 * Somebody asks to seal or seize. What is not urgent is weighed: a body's catalogue may say that it is reviewed before it is
 * ordered. What is done at once is approved within twenty-four hours, which the law itself orders, and waits for no review:
 * 法律、法规另有规定的，从其规定. Source: 行政强制法 第十条、第十八条、第十九条; 临政发〔2023〕14号 一、四 第二条第二款.
 *
 * @param things what is to be sealed or seized
 * @param newGround why what was held in the case before is held again; null where nothing was
 */
public record Asking(
        SeizureKind kind, BasisKind basisKind, String basis, String why, List<Thing> things, String newGround) {

    Seizure before(Desk desk, EnforcementCase of) {
        return weighed(desk, of, asked(desk, of, null, false));
    }

    /** Of things that are preserved already. */
    public Seizure ofPreserved(Desk desk, EnforcementCase of, UUID preservation) {
        return weighed(desk, of, asked(desk, of, preservation, false));
    }

    /** Of what could not wait. */
    Seizure urgently(Desk desk, EnforcementCase of) {
        return asked(desk, of, null, true);
    }

    private Seizure asked(Desk desk, EnforcementCase of, UUID preservation, boolean urgent) {
        SeizurePower.require(desk, of, basisKind, basis);
        Grounds grounds = Grounds.of(desk, basisKind, basis, why, things, newGround);
        Seizure asked = Seizure.asked(desk, of, preservation, kind, urgent, grounds);
        asked.requireNewGround(desk.register(), things);
        return asked;
    }

    private static Seizure weighed(Desk desk, EnforcementCase of, Seizure asked) {
        MajorDecision.weigh(desk, of, new ReviewedSeizure(asked, of));
        return asked;
    }
}
