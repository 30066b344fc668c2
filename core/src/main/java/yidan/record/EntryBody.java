package yidan.record;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What an entry's body says. Absent parts are null.
 *
 * @param tenant whose record it was written into
 * @param seq at which place
 * @param organisation whose person acted
 */
public record EntryBody(
        int tenant,
        long seq,
        Instant at,
        String user,
        String name,
        int organisation,
        String verb,
        String basis,
        String outcome,
        String reason,
        String dossierType,
        String dossierId,
        String dossierOwner,
        String actId,
        String input) {

    /** Empty where the text is no body of an entry. */
    public static Optional<EntryBody> of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject body = reader.readObject();
            return Optional.of(new EntryBody(
                    body.getJsonNumber("tenant").intValueExact(),
                    body.getJsonNumber("seq").longValueExact(),
                    Instant.parse(body.getString("at")),
                    body.getString("user"),
                    body.getString("name"),
                    body.getInt("organisation"),
                    body.getString("verb"),
                    body.getString("basis"),
                    body.getString("outcome"),
                    body.getString("reason"),
                    textOrNull(body, "dossierType"),
                    textOrNull(body, "dossierId"),
                    textOrNull(body, "dossierOwner"),
                    textOrNull(body, "actId"),
                    body.getString("input")));
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String textOrNull(JsonObject body, String name) {
        JsonValue value = body.get(name);
        return value instanceof JsonString text ? text.getString() : null;
    }
}
