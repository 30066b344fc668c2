package yidan.ui.casework;

import yidan.casework.seizure.Seizure;
import yidan.ui.shell.Texts;

/** How a seizure is named wherever it is chosen or pointed at: two at one place on one day have two decisions. */
public final class SeizureName {

    private SeizureName() {}

    /** With the number of its decision; before there is one, with what was asked for. */
    public static String of(Seizure one) {
        return Texts.zh(
                "measures.seizure.name",
                Texts.zh("SeizureKind." + one.kind()),
                one.scene()
                        .decisionNumber()
                        .orElseGet(() -> one.askedThings().lines().findFirst().orElse("")));
    }
}
