package yidan.casework.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.evidence.custody.CustodyItem;

/**
 * 涉案财物移送告知书: things of the party that go to another body go with a word to the party, in writing.
 * Source: 行政强制法 第二十一条; 行政处罚法 第五十六条.
 *
 * @see ToldInWriting
 */
public final class TransferNotice {

    private TransferNotice() {}

    /**
     * Issues it for what was sealed or seized, to be served.
     *
     * @param decision number of the paper by which it was
     */
    public static void ofSeized(
            EnforcementCase dossier,
            Desk desk,
            Enum<?> kind,
            String decision,
            List<CustodyItem> things,
            String reasons) {
        issue(dossier, desk, Phrases.name(kind), "transfer.basis.seized", decision, things, reasons);
    }

    /** The same for what was preserved. @param notice number of the paper by which it was */
    public static void ofPreserved(
            EnforcementCase dossier, Desk desk, String notice, List<CustodyItem> things, String reasons) {
        issue(dossier, desk, Phrases.of("transfer.preserved"), "transfer.basis.preserved", notice, things, reasons);
    }

    private static void issue(
            EnforcementCase dossier,
            Desk desk,
            String measure,
            String basis,
            String holding,
            List<CustodyItem> things,
            String reasons) {
        HeldPapers held = HeldPapers.of(dossier, desk);
        Map<String, Object> values = new HashMap<>();
        values.put("measure", measure);
        values.put("basis", Phrases.of(basis));
        values.put("holding", holding);
        values.put(
                "goods", HeldPapers.rows(things.stream().map(CustodyItem::thing).toList()));
        values.put("reasons", reasons);
        held.issued(FormKind.TRANSFER_LETTER).reduce((first, last) -> last).ifPresent(letter -> {
            values.put("recipient", letter.fields().get("recipient"));
            values.put("letter", letter.number().map(DocumentNumber::toString).orElse(""));
        });
        CasePapers.of(dossier, desk).issue(FormKind.GOODS_TRANSFER_NOTICE, values);
    }
}
