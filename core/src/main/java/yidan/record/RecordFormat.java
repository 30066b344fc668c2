package yidan.record;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The lines of an exported record, one JSON object each, UTF-8, in this order:
 * <ol>
 *   <li>the head line: {@code {"format":"yidan-record-1","county":…,"tenant":…,"name":"…","exportedAt":"…",
 *       "seq":<last entry>,"hash":"<its hash>"}}
 *   <li>a line for each published head: {@code {"tenant":…,"day":"2026-11-22","seq":…,"hash":"…"}}
 *   <li>a line for each entry in the order of the chain: {@code {"seq":…,"previous":"…","hash":"…","body":"…"}}; the
 *       body is the text as kept, and {@code hash} is SM3 (GB/T 32905) of {@code previous}, a line feed and the body,
 *       as 64 hexadecimal digits; the first entry's {@code previous} is 64 zeros
 * </ol>
 * A file of published heads alone, as the public pages offer it, consists of lines of the second kind.
 */
final class RecordFormat {

    static final String NAME = "yidan-record-1";

    private RecordFormat() {}

    /** The first line. */
    record Title(int county, int tenant, String name, Instant exportedAt, ChainHead head) {}

    /** A published head of one organisation. */
    record Published(int tenant, ChainHead head) {}

    static String title(Title title) {
        return line(Json.createObjectBuilder()
                .add("format", NAME)
                .add("county", title.county())
                .add("tenant", title.tenant())
                .add("name", title.name())
                .add("exportedAt", title.exportedAt().toString())
                .add("seq", title.head().seq())
                .add("hash", title.head().hash()));
    }

    static String published(int tenant, ChainHead head) {
        return line(Json.createObjectBuilder()
                .add("tenant", tenant)
                .add("day", head.day().toString())
                .add("seq", head.seq())
                .add("hash", head.hash()));
    }

    static String entry(ChainEntry entry) {
        return line(Json.createObjectBuilder()
                .add("seq", entry.seq())
                .add("previous", entry.previousHash())
                .add("hash", entry.hash())
                .add("body", entry.body()));
    }

    /** @return a {@link Title}, a {@link Published} or a {@link ChainEntry} */
    static Object read(String line) throws UnreadableRecord {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject json = reader.readObject();
            if (json.containsKey("format")) {
                return titleOf(json);
            }
            if (json.containsKey("day")) {
                return new Published(
                        json.getInt("tenant"),
                        new ChainHead(LocalDate.parse(json.getString("day")), seq(json), json.getString("hash")));
            }
            return new ChainEntry(
                    seq(json), json.getString("previous"), json.getString("hash"), json.getString("body"), true);
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | DateTimeException unreadable) {
            throw new UnreadableRecord(line);
        }
    }

    private static Title titleOf(JsonObject json) throws UnreadableRecord {
        if (!NAME.equals(json.getString("format"))) {
            throw new UnreadableRecord(json.getString("format"));
        }
        return new Title(
                json.getInt("county"),
                json.getInt("tenant"),
                json.getString("name"),
                Instant.parse(json.getString("exportedAt")),
                new ChainHead(null, seq(json), json.getString("hash")));
    }

    private static long seq(JsonObject json) {
        return json.getJsonNumber("seq").longValueExact();
    }

    private static String line(JsonObjectBuilder json) {
        return json.build().toString();
    }

    /** A line is none of the three. */
    static final class UnreadableRecord extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableRecord(String line) {
            super(line.length() > 60 ? line.substring(0, 60) + "…" : line);
        }
    }
}
