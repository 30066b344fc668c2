package yidan.evidence.custody;

import java.time.Instant;
import yidan.rule.RunOut;
import yidan.tenancy.Rows;

/**
 * What somebody looks for among the goods.
 *
 * @param text in name, specification, place or case number; empty for everything
 * @param stage null for all
 * @param heldAs null for all
 * @param nature null for all
 * @param pending only what waits for a second signature
 * @param body code of one organisation; null for all that may be read
 * @param overdueAt only what is still held by a measure of which a clock has run out by then; null for all
 */
public record GoodsFilter(
        String text, String stage, HeldAs heldAs, Nature nature, boolean pending, Integer body, Instant overdueAt) {

    Rows<CustodyItem> narrow(Rows<CustodyItem> rows) {
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (heldAs != null) {
            rows.where("d.heldAs = :heldAs", "heldAs", heldAs);
        }
        if (nature != null) {
            rows.where("d.nature = :nature", "nature", nature);
        }
        if (pending) {
            rows.where("d.pending.movement is not null");
        }
        if (body != null) {
            rows.where("d.tenant = :body", "body", body);
        }
        if (overdueAt != null) {
            rows.where("d.stage <> 'GONE' and " + RunOut.of("d.holding"), "overdueAt", overdueAt);
        }
        if (!text.isBlank()) {
            rows.where(
                    "d.name like :text or d.specification like :text or d.place like :text or d.caseNumber like :text",
                    "text",
                    "%" + text.strip().replace("%", "").replace("_", "") + "%");
        }
        return rows;
    }
}
