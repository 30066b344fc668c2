package yidan.act;

import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/** An act on a dossier that exists. */
public non-sealed interface ActOn<D extends Dossier> extends Act {

    /** The dossier. */
    Id<D> on();

    /**
     * The version of the dossier that the person had before him; where it has moved on, the act is refused and he is
     * told who did what. Null where the act is right whatever came between.
     */
    default Long seen() {
        return null;
    }

    /** Calls the dossier's verbs. Throws {@link yidan.tenancy.Refusal} where the law forbids it. */
    void perform(D dossier, Desk desk);
}
