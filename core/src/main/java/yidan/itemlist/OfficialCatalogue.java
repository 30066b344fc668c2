package yidan.itemlist;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 临猗县乡镇行政执法事项清单 as published on 2023-07-25: the document, its 73 items, what it says it changed, the
 * figures it prints, the departments and the fine ranges. Nothing is in here that the notice and its annexes do not say.
 *
 * <p>Source: 临政发〔2023〕13号 及附件1、附件2。
 */
public record OfficialCatalogue(
        int county,
        String title,
        String documentNumber,
        String documentTitle,
        String approvedBy,
        LocalDate dated,
        String replacedDocument,
        int replacedItems,
        List<PrintedNote> notes,
        List<Announced> adjustments,
        List<CatalogueItem> items,
        List<GuidingDepartment> departments,
        List<FineRange> fines) {

    /**
     * A sentence that prints figures.
     *
     * @param origin the annex it is about; null for the whole
     */
    public record PrintedNote(Origin origin, String text) {}

    /**
     * A change as the notice announces it.
     *
     * @param items ids of the items it is about, if they are in this version
     * @param earlierNumbers numbers in the version before, as printed
     * @param missing what the notice does not tell, so that nobody takes it for known
     */
    public record Announced(
            AdjustmentKind kind,
            AdjustmentGround ground,
            List<Integer> items,
            String earlierNumbers,
            String words,
            String missing) {}

    public static OfficialCatalogue linyi() {
        JsonObject root = (JsonObject) resource("linyi-2023-13.json");
        JsonObject directory = (JsonObject) resource("linyi-departments.json");
        JsonObject replaces = root.getJsonObject("replaces");
        return new OfficialCatalogue(
                root.getInt("county"),
                root.getString("title"),
                root.getString("documentNumber"),
                root.getString("documentTitle"),
                root.getString("approvedBy"),
                LocalDate.parse(root.getString("dated")),
                replaces.getString("documentNumber"),
                replaces.getInt("items"),
                objects(root.getJsonArray("printed"))
                        .map(OfficialCatalogue::note)
                        .toList(),
                objects(root.getJsonArray("adjustments"))
                        .map(OfficialCatalogue::announced)
                        .toList(),
                objects(root.getJsonArray("items")).map(OfficialCatalogue::item).toList(),
                objects(directory.getJsonArray("departments"))
                        .map(OfficialCatalogue::department)
                        .toList(),
                objects((JsonArray) resource("linyi-fines.json"))
                        .map(OfficialCatalogue::fine)
                        .toList());
    }

    public DepartmentDirectory directory() {
        return new DepartmentDirectory(departments);
    }

    private static PrintedNote note(JsonObject json) {
        String origin = json.getString("origin");
        return new PrintedNote(origin.isEmpty() ? null : Origin.valueOf(origin), json.getString("text"));
    }

    private static Announced announced(JsonObject json) {
        return new Announced(
                AdjustmentKind.valueOf(json.getString("kind")),
                AdjustmentGround.valueOf(json.getString("ground")),
                json.getJsonArray("items").getValuesAs(JsonNumber::intValue),
                json.getString("earlierNumbers"),
                json.getString("words"),
                json.getString("missing"));
    }

    private static CatalogueItem item(JsonObject json) {
        var item = new EnforcementItem(
                Origin.valueOf(json.getString("origin")),
                json.getInt("number"),
                json.getString("name"),
                PowerType.printed(json.getString("type")).orElseThrow(),
                objects(json.getJsonArray("bases"))
                        .map(OfficialCatalogue::basis)
                        .toList(),
                strings(json.getJsonArray("departments")),
                json.getString("holder"));
        return new CatalogueItem(json.getInt("item"), item, json.getString("provenance", ""));
    }

    private static LegalBasis basis(JsonObject json) {
        return new LegalBasis(
                BasisKind.printed(json.getString("kind")).orElseThrow(),
                json.getBoolean("stated"),
                json.getString("title"),
                json.getString("version"),
                json.getString("article"),
                json.getString("text"));
    }

    private static GuidingDepartment department(JsonObject json) {
        return new GuidingDepartment(
                json.getInt("code"), json.getString("name"), strings(json.getJsonArray("aliases")));
    }

    private static FineRange fine(JsonObject json) {
        return new FineRange(
                json.getInt("item"),
                json.getString("title"),
                json.getString("article"),
                json.getString("conduct"),
                FineRange.FinedParty.valueOf(json.getString("party")),
                FineRange.Measure.valueOf(json.getString("measure")),
                json.containsKey("from") ? new BigDecimal(json.getString("from")) : null,
                new BigDecimal(json.getString("to")),
                json.getBoolean("mandatory"),
                FineRange.Condition.valueOf(json.getString("condition")),
                json.getString("quote"));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static JsonStructure resource(String name) {
        try (InputStream in = OfficialCatalogue.class.getResourceAsStream(name);
                JsonReader reader = Json.createReader(in)) {
            return reader.read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
