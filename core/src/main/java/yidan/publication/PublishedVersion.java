package yidan.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One published version as readers see it.
 *
 * @param body code of the body that published it
 * @param withdrawnOn null unless it was withdrawn
 */
public record PublishedVersion(
        UUID id,
        int body,
        String bodyName,
        Subject subject,
        int edition,
        String title,
        String documentNumber,
        String approval,
        String note,
        LocalDate inForceFrom,
        int items,
        Instant publishedAt,
        LocalDate withdrawnOn,
        String withdrawalReason) {

    static final String EXPRESSIONS =
            "d.id, d.tenant, d.bodyName, d.subject, d.edition, d.title, d.documentNumber, d.approval, d.note,"
                    + " d.inForceFrom, d.items, d.publishedAt, d.withdrawnOn, d.withdrawalReason";

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
