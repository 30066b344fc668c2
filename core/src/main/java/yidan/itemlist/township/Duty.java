package yidan.itemlist.township;

import java.time.LocalDate;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.CatalogueDiff;
import yidan.itemlist.catalogue.motion.MotionRow;

/**
 * What a township must change in its list because the catalogue has changed, and what caused it.
 *
 * @param kind REMOVED: stopped already; BASIS_CHANGED, OTHER: to be renewed; ADDED: may be taken up
 * @param documentNumber the document that published the change
 * @param since day from which the catalogue says so
 * @param motion the adjustment behind it; null where the catalogue was changed without one
 */
public record Duty(CatalogueDiff.Change change, String documentNumber, LocalDate since, MotionRow motion) {

    public AdjustmentKind kind() {
        return change.kind();
    }

    public int item() {
        return change.id();
    }
}
