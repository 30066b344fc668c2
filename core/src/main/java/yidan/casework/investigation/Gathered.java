package yidan.casework.investigation;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.review.LegalReview;
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.tenancy.Refusal;

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

    /**
     * Whether there is anything to look at: the record or notice that it was written down in, or a file. What lies in the
     * store room is photographed.
     *
     * <p>Source: 行政处罚法 第四十七条; 临政发〔2023〕14号 一、九 第十三条.
     *
     * @throws Refusal where there is neither
     */
    static void requireDocument(EnforcementCase of, Evidence piece, Desk desk) {
        if (piece.record().isEmpty()) {
            piece.shownBy(Attachment.of(desk.register(), of.uuid()).stream()
                    .filter(file -> file.pieceId().equals(piece.uuid()))
                    .map(Attachment::hash)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("evidence.nothing-attached", "cn-penalty-2021:#47", piece.title())
                            .at("evidence")));
        }
    }
}
