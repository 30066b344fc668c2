package yidan.casework.investigation;

import java.util.Map;
import yidan.act.Desk;
import yidan.casework.paper.Phrases;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.Evidence;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What every record made on the spot must say. Source: 行政处罚法 第五十五条; 临政发〔2023〕14号 四、八 第十条至第十二条. */
public final class OnTheRecord {

    private static final String SHOWN = "cn-penalty-2021:#55";
    private static final String WITNESSED = "linyi-14:4.8#12";

    private static final String NOTE = "signNote";

    private OnTheRecord() {}

    /**
     * A record stays open until whoever has to sign it has signed: on the screen, or by hand on the paper that is brought as a
     * picture. A refusal is noted at once, and excuses nobody but the party.
     */
    public static void await(OfficialDocument paper, Signing signing, String witness) {
        switch (signing) {
            case ON_SCREEN -> {
                // Nothing is to be noted.
            }
            case SIGNED -> awaitPaper(paper, Phrases.of("record.signed"));
            case REFUSED -> paper.fill(Map.of(NOTE, Phrases.of("record.refused", witness)));
        }
    }

    /** It was signed by hand, and its paper is still to be brought. */
    private static void awaitPaper(OfficialDocument paper, String note) {
        paper.fill(Map.of(NOTE, note));
        paper.signedByHand();
    }

    /**
     * Closes a record that was signed by hand together with another paper.
     *
     * @param note how it was signed, or who refused and who saw it
     */
    public static void close(OfficialDocument paper, String note, OfficialDocument with, Desk desk) {
        paper.fill(Map.of(NOTE, note));
        paper.signedOnPaperWith(with);
        Papers.of(desk).issue(paper);
    }

    /** @throws Refusal where it was written down in a record that still waits for its signatures */
    static void requireSigned(Evidence piece, Desk desk) {
        if (isToBeSigned(piece, desk)) {
            throw new Refusal("evidence.record-not-signed", WITNESSED, piece.title()).at("evidence");
        }
    }

    /** Whether it was written down in a record that still waits for its signatures. */
    public static boolean isToBeSigned(Evidence piece, Desk desk) {
        return piece.record()
                .map(paper -> Papers.of(desk).load(Id.of(paper)))
                .filter(OfficialDocument::isDraft)
                .isPresent();
    }

    public static void check(
            Desk desk, boolean certificatesShown, boolean rightsTold, Hours hours, Signing signing, String witness) {
        if (!certificatesShown) {
            throw new Refusal("record.certificates-not-shown", SHOWN).at("certificatesShown");
        }
        if (!rightsTold) {
            throw new Refusal("record.rights-not-told", SHOWN).at("rightsTold");
        }
        hours.check(SHOWN, desk.now());
        if (signing == Signing.REFUSED && (witness == null || witness.isBlank())) {
            throw new Refusal("record.refusal-not-noted", WITNESSED).at("witness");
        }
    }
}
