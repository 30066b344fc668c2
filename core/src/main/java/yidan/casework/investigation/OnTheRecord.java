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

    private OnTheRecord() {}

    /** A record that is signed on the screen stays open for it; any other is closed with a note on how it was signed. */
    public static void close(OfficialDocument paper, Signing signing, String witness, Desk desk) {
        if (signing == Signing.ON_SCREEN) {
            return;
        }
        close(paper, onPaper(signing, witness), desk);
    }

    /** How it was signed on paper, or who refused and who saw it. */
    private static String onPaper(Signing signing, String witness) {
        return signing == Signing.SIGNED
                ? Phrases.of("record.signed")
                : Phrases.of("record.refused-before-officers", witness);
    }

    /** Closes a record that all who have to sign it have signed on paper. @param note how it was signed, or who refused and who saw it */
    public static void close(OfficialDocument paper, String note, Desk desk) {
        paper.fill(Map.of("signNote", note));
        paper.signedOnPaper();
        Papers.of(desk).issue(paper);
    }

    /** @throws Refusal where it was written down in a record that still waits for its signatures */
    static void requireSigned(Evidence piece, Desk desk) {
        piece.record()
                .map(paper -> Papers.of(desk).load(Id.of(paper)))
                .filter(OfficialDocument::isDraft)
                .ifPresent(paper -> {
                    throw new Refusal("evidence.record-not-signed", WITNESSED, piece.title()).at("evidence");
                });
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
