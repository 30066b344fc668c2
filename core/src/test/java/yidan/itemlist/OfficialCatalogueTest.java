package yidan.itemlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialCatalogueTest {
    private static final OfficialCatalogue LINYI = OfficialCatalogue.linyi();

    @Test
    void the_county_has_73_items_20_by_law_and_53_handed_down() {
        ItemCounts counts =
                ItemCounts.of(LINYI.items().stream().map(CatalogueItem::item).toList());
        assertEquals(73, counts.total());
        assertEquals(Map.of(Origin.STATUTORY, 20, Origin.DELEGATED, 53), counts.byOrigin());
        assertEquals(Map.of(PowerType.PENALTY, 58, PowerType.INSPECTION, 9, PowerType.COMPULSION, 6), counts.byType());
    }

    @Test
    void the_printed_note_of_25_items_is_warned_about_since_the_rows_are_20() {
        List<EnforcementItem> statutory = LINYI.items().stream()
                .map(CatalogueItem::item)
                .filter(item -> item.origin() == Origin.STATUTORY)
                .toList();
        assertEquals(
                List.of(
                        new ItemCounts.Difference(PowerType.PENALTY, 6, 5),
                        new ItemCounts.Difference(PowerType.INSPECTION, 13, 9),
                        new ItemCounts.Difference(null, 25, 20)),
                ItemCounts.of(statutory).against(LINYI.notes().get(0).text()));
    }

    @Test
    void only_delegated_items_49_to_52_are_limited_to_the_summary_procedure() {
        assertEquals(
                List.of(49, 50, 51, 52),
                LINYI.items().stream()
                        .map(CatalogueItem::item)
                        .filter(EnforcementItem::summaryOnly)
                        .map(EnforcementItem::number)
                        .toList());
    }

    @Test
    void every_printed_department_is_one_of_fifteen_bodies() {
        DepartmentDirectory directory = LINYI.directory();
        assertTrue(LINYI.items().stream()
                .flatMap(item -> item.item().departments().stream())
                .allMatch(name -> directory.named(name).isPresent()));
        assertEquals(directory.named("县应急局"), directory.named("县应急管理局"));
        assertEquals(directory.named("县林草局"), directory.named("县林业局"));
        assertEquals(directory.named("县卫健局"), directory.named("县卫健体局"));
        assertEquals(140821701, directory.named("县应急局").orElseThrow().code());
    }

    @Test
    void a_blank_may_part_two_departments_or_wrap_one_name() {
        DepartmentDirectory directory = LINYI.directory();
        assertEquals(List.of("县应急局", "县林业局"), directory.printedNames("县应急局 县林业局"));
        assertEquals(List.of("生态环境临猗分局"), directory.printedNames("生态环境 临猗分局"));
        assertEquals(List.of("县卫健体局", "某某局"), directory.printedNames("县卫健体局、某某局"));
    }

    @Test
    void fine_ranges_stand_in_the_words_of_the_basis_they_cite() {
        Map<Integer, CatalogueItem> items =
                LINYI.items().stream().collect(Collectors.toMap(CatalogueItem::id, item -> item));
        assertEquals(12, LINYI.fines().size());
        assertTrue(LINYI.fines().stream()
                .allMatch(fine -> items.get(fine.item()).item().bases().stream()
                        .anyMatch(basis -> basis.title().equals(fine.title())
                                && basis.article().equals(fine.article())
                                && basis.text().contains(fine.quote()))));
    }

    @Test
    void the_notice_tells_one_changed_one_added_and_five_removed_and_what_it_leaves_open() {
        assertEquals(
                List.of(AdjustmentKind.BASIS_CHANGED, AdjustmentKind.ADDED, AdjustmentKind.REMOVED),
                LINYI.adjustments().stream()
                        .map(OfficialCatalogue.Announced::kind)
                        .toList());
        assertEquals(List.of(73), LINYI.adjustments().get(1).items());
        assertTrue(LINYI.items().get(72).provenance().contains("第45项"));
        assertTrue(LINYI.adjustments().get(2).missing().contains("未载于通知"));
    }

    static Stream<JsonObject> printedCells() {
        return Json.createReader(OfficialCatalogueTest.class.getResourceAsStream("printed-cells.json"))
                .readArray()
                .stream()
                .map(JsonValue::asJsonObject);
    }

    @ParameterizedTest
    @MethodSource("printedCells")
    void the_printed_cell_reads_as_the_bases_of_the_item(JsonObject cell) {
        EnforcementItem item = LINYI.items().stream()
                .map(CatalogueItem::item)
                .filter(known -> known.origin().name().equals(cell.getString("origin"))
                        && known.number() == cell.getInt("number"))
                .findFirst()
                .orElseThrow();
        BasisText.Reading reading = BasisText.read(cell.getString("basis"));
        assertEquals(List.of(), reading.faults());
        assertEquals(item.bases(), reading.bases());
        assertEquals(item.name(), Wording.line(cell.getString("name")));
        assertEquals(item.type(), PowerType.printed(cell.getString("type")).orElseThrow());
        assertEquals(item.departments(), LINYI.directory().printedNames(cell.getString("departments")));
        assertEquals(item.bases(), BasisText.read(BasisText.write(item.bases())).bases());
    }
}
