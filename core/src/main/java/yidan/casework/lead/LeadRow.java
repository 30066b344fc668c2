package yidan.casework.lead;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.officers.Confidence;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;

/** A line of the list of leads. */
public record LeadRow(
        UUID id,
        int tenant,
        LeadSource source,
        String stage,
        LocalDate receivedOn,
        String content,
        String about,
        String reporter) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.source, d.stage, d.receivedOn, d.content, d.about, d.reporter";

    /** As this person may read it: people are named to those who work on leads. */
    LeadRow seenBy(Actor reader) {
        if (Lead.concerns(reader, new OrganisationCode(tenant))) {
            return this;
        }
        String[] people = Stream.of(about, reporter).filter(Objects::nonNull).toArray(String[]::new);
        return new LeadRow(
                id,
                tenant,
                source,
                stage,
                receivedOn,
                Confidence.text(content, people),
                about == null ? null : Confidence.name(about),
                null);
    }
}
