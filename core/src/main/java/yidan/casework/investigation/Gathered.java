package yidan.casework.investigation;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.review.LegalReview;
import yidan.evidence.Evidence;
import yidan.files.Attachment;

/** The one way that a piece of evidence comes to a case: whoever reviews the case without it does so no longer. */
public final class Gathered {

    private Gathered() {}

    /** @param files its hashes, where it has any */
    public static void into(EnforcementCase of, Evidence piece, List<String> files, Desk desk) {
        desk.register().add(piece);
        Attachment.attach(desk, of, piece.uuid(), files);
        LegalReview.lapse(desk, of);
        of.addEvidence();
    }
}
