package yidan.document;

import java.time.Instant;
import java.util.UUID;

/** One document in a list. */
public record DocumentRow(
        UUID id,
        FormKind form,
        String stage,
        String sign,
        String mark,
        Integer year,
        Integer ordinal,
        Instant issuedAt,
        String issuedBy,
        String voidReason) {

    static final String EXPRESSIONS =
            "d.id, d.form, d.stage, d.sign, d.mark, d.year, d.ordinal, d.issuedAt, d.issuedBy," + " d.voidReason";

    /** As printed; empty for a draft and for a form without number. */
    public String number() {
        return ordinal == null ? "" : new DocumentNumber(sign, mark, year, ordinal).toString();
    }
}
