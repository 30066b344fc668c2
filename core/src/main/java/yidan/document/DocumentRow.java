package yidan.document;

import java.time.Instant;
import java.util.UUID;

/**
 * One document in a list.
 *
 * @param hash of its original; null where none is kept yet
 */
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
        String voidReason,
        String hash) {

    static final String EXPRESSIONS =
            "d.id, d.form, d.stage, d.sign, d.mark, d.year, d.ordinal, d.issuedAt, d.issuedBy, d.voidReason, o.hash";

    static final String WITH_ORIGINAL = "DocumentOriginal o on o.county = d.county and o.document = d.id";

    /** As printed; empty for a draft and for a form without number. */
    public String number() {
        return ordinal == null ? "" : new DocumentNumber(sign, mark, year, ordinal).toString();
    }

    /** When it was begun, in milliseconds: its id is made of it. */
    long begunAt() {
        return id.getMostSignificantBits() >>> 16;
    }

    public boolean isDraft() {
        return OfficialDocument.DRAFT.equals(stage);
    }
}
