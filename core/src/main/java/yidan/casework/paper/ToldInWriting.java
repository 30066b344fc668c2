package yidan.casework.paper;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Refusal;

/**
 * 书面告知当事人: what becomes of the party's things by a decision of the body, and that one falls, is told to the party in
 * writing; the case does not end before that has reached it.
 * Source: 行政强制法 第二十一条、第二十五条; 行政处罚法 第五十六条、第六十一条.
 */
public final class ToldInWriting {

    private ToldInWriting() {}

    /** @throws Refusal where things went to another body, or are held longer, and the party has no word of it yet */
    public static void require(Desk desk, EnforcementCase dossier) {
        require(desk, dossier, FormKind.GOODS_TRANSFER_NOTICE, "goods.party-not-told", "cn-compulsion-2011:#21");
        require(desk, dossier, FormKind.SEIZURE_EXTENSION, "seizure.extension-not-told", "cn-compulsion-2011:#25");
    }

    /**
     * 撤销决定书 reaches the party before the case ends with it. Source: 行政处罚法 第六十一条、第七十五条.
     *
     * @throws Refusal {@code closing.revocation-not-served} where a party that got the decision was not told so
     */
    public static void requireRevocation(Desk desk, EnforcementCase dossier) {
        if (dossier.performance().isServed()) {
            require(desk, dossier, FormKind.DECISION_CHANGE, "closing.revocation-not-served", "cn-penalty-2021:#61");
        }
    }

    private static void require(Desk desk, EnforcementCase dossier, FormKind form, String key, String article) {
        String proofs = ServiceProof.documents(desk.register(), dossier.uuid());
        HeldPapers.of(dossier, desk)
                .issued(form)
                .map(OfficialDocument::number)
                .map(number -> number.orElseThrow().toString())
                .filter(number -> !proofs.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal(key, article, number);
                });
    }
}
