package yidan.casework.lead;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the list of leads. */
public record LeadRow(
        UUID id, int tenant, LeadSource source, String stage, LocalDate receivedOn, String content, String about) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.source, d.stage, d.receivedOn, d.content, d.about";
}
