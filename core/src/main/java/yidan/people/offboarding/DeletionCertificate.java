package yidan.people.offboarding;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import yidan.record.Sm3;
import yidan.tenancy.OrganisationCode;

/**
 * What remains of an organisation with the county: what was erased, how the export is recognised, who confirmed, when.
 *
 * @param counts rows per table, before
 * @param exportHash SM3 of the export that was handed over
 * @param headSeq how many entries its record had
 * @param headHash hash of the last of them
 */
public record DeletionCertificate(
        UUID id,
        OrganisationCode organisation,
        String organisationName,
        String reason,
        Map<String, Long> counts,
        int accounts,
        String exportHash,
        long exportBytes,
        long headSeq,
        String headHash,
        String first,
        Instant firstAt,
        String second,
        Instant secondAt,
        Instant erasedAt) {

    /** As one line, in a fixed order: what the hash is over and what is downloaded. */
    public String json() {
        JsonObjectBuilder rows = Json.createObjectBuilder();
        new TreeMap<>(counts).forEach(rows::add);
        JsonObject certificate = Json.createObjectBuilder()
                .add("certificate", id.toString())
                .add("organisation", organisation.value())
                .add("name", organisationName)
                .add("reason", reason)
                .add("rows", rows)
                .add("accounts", accounts)
                .add("exportSm3", exportHash)
                .add("exportBytes", exportBytes)
                .add("recordEntries", headSeq)
                .add("recordHead", headHash)
                .add("firstConfirmation", first)
                .add("firstAt", firstAt.toString())
                .add("secondConfirmation", second)
                .add("secondAt", secondAt.toString())
                .add("erasedAt", erasedAt.toString())
                .build();
        return certificate.toString();
    }

    public String hash() {
        return Sm3.hex(json());
    }
}
