package yidan.casework;

import java.time.Instant;
import yidan.rule.Deadline;
import yidan.tenancy.Rows;

/**
 * What somebody looks for among cases.
 *
 * @param text in party, number, cause, item or facts; empty for everything
 * @param stage one stage; null for all
 * @param procedure null for both
 * @param handler account of one of the two officers; null for everybody
 * @param township code of one organisation; null for all that may be read
 * @param overdueAt only those of which a clock has run out by then; null for all
 */
public record CaseFilter(
        String text, String stage, Procedure procedure, String handler, Integer township, Instant overdueAt) {

    /** Everything. */
    public static final CaseFilter ALL = new CaseFilter("", null, null, null, null, null);

    Rows<EnforcementCase> narrow(Rows<EnforcementCase> rows) {
        if (township != null) {
            rows.where("d.tenant = :township", "township", township);
        }
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (procedure != null) {
            rows.where("d.procedure = :procedure", "procedure", procedure);
        }
        if (handler != null) {
            rows.where("d.team.leadUser = :handler or d.team.assistantUser = :handler", "handler", handler);
        }
        if (overdueAt != null) {
            rows.where(
                    "exists (select o.id from Deadline o where o.county = d.county and o.dossierId = d.id"
                            + " and " + Deadline.owed("o") + " and o.stage in ('RUNNING', 'MISSED')"
                            + " and o.dueAt <= :overdueAt)",
                    "overdueAt",
                    overdueAt);
        }
        if (!text.isBlank()) {
            rows.where(
                    "d.party.name like :text or d.number like :text or d.conduct.cause like :text"
                            + " or d.conduct.itemName like :text or d.conduct.facts like :text",
                    "text",
                    "%" + text.strip().replace("%", "").replace("_", "") + "%");
        }
        return rows;
    }
}
