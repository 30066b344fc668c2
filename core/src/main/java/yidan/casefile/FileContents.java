package yidan.casefile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yidan.document.Dates;
import yidan.document.DocumentOriginal;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.ShanghaiClock;

/**
 * What a file holds, in the order of the law, each with the page on which it begins.
 * Source: 临政发〔2023〕14号 一、九 第八条至第十条、第十五条.
 */
public record FileContents(List<FilePart> parts, int pages) {

    /**
     * From what a case, an execution, an inspection holds today.
     *
     * @throws Refusal {@code casefile.original-missing} where a document has not been printed yet
     */
    public static FileContents of(Register register, Dossier dossier) {
        return of(register, Filable.of(dossier));
    }

    static FileContents of(Register register, Filable of) {
        Map<UUID, DocumentOriginal> originals = of.originals(register);
        // A revoked decision stays in the file, a notes sheet that was made anew does not.
        List<DocumentRow> rows = of.papers(register).stream()
                .filter(row -> !row.isDraft())
                .filter(row ->
                        row.form() != FormKind.NOTES_SHEET || !row.stage().equals(OfficialDocument.VOIDED))
                .toList();
        List<FilePart> parts = new ArrayList<>();
        int next = 1;
        List<Enclosure> enclosures = Enclosure.of(register, of);
        for (FileVolume volume : FileVolume.values()) {
            for (FormKind form : volume.order()) {
                for (DocumentRow row : rows) {
                    if (row.form() == form) {
                        DocumentOriginal original = originals.get(row.id());
                        if (original == null) {
                            throw new Refusal("casefile.original-missing", "linyi-14:1.9#3", form.title());
                        }
                        parts.add(part(volume, parts.size() + 1, row, original, next));
                        next += original.pages();
                    }
                }
                for (Enclosure one : enclosures) {
                    if (one.after() == form) {
                        parts.add(part(volume, parts.size() + 1, one, next));
                        next += one.pages();
                    }
                }
            }
        }
        return new FileContents(List.copyOf(parts), next - 1);
    }

    private static FilePart part(
            FileVolume volume, int ordinal, DocumentRow row, DocumentOriginal original, int firstPage) {
        LocalDate day = LocalDate.ofInstant(row.issuedAt(), ShanghaiClock.ZONE);
        boolean isVoid = row.stage().equals(OfficialDocument.VOIDED);
        return new FilePart(
                volume,
                ordinal,
                row.id(),
                row.form().title(),
                row.number(),
                Dates.text(day),
                firstPage,
                original.pages(),
                original.hash(),
                false,
                isVoid ? row.voidReason() : "");
    }

    private static FilePart part(FileVolume volume, int ordinal, Enclosure one, int firstPage) {
        return new FilePart(
                volume,
                ordinal,
                one.file().pieceId(),
                one.title(),
                "",
                Dates.text(LocalDate.ofInstant(one.file().notedAt(), ShanghaiClock.ZONE)),
                firstPage,
                one.pages(),
                one.file().hash(),
                true,
                "");
    }

    String json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (FilePart part : parts) {
            array.add(Json.createObjectBuilder()
                    .add("volume", part.volume().name())
                    .add("document", part.document().toString())
                    .add("title", part.title())
                    .add("number", part.number())
                    .add("date", part.date())
                    .add("firstPage", part.firstPage())
                    .add("pages", part.pages())
                    .add("hash", part.hash())
                    .add("attached", part.attached())
                    .add("note", part.note()));
        }
        return array.build().toString();
    }

    static FileContents parse(String json, int pages) {
        List<FilePart> parts = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            for (JsonObject one : array.getValuesAs(JsonObject.class)) {
                parts.add(new FilePart(
                        FileVolume.valueOf(one.getString("volume")),
                        parts.size() + 1,
                        UUID.fromString(one.getString("document")),
                        one.getString("title"),
                        one.getString("number"),
                        one.getString("date"),
                        one.getInt("firstPage"),
                        one.getInt("pages"),
                        one.getString("hash"),
                        one.getBoolean("attached", false),
                        one.getString("note")));
            }
        }
        return new FileContents(List.copyOf(parts), pages);
    }
}
