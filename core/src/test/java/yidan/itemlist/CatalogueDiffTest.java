package yidan.itemlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueDiffTest {

    private static CatalogueItem item(int id, int number, String name, String article) {
        var basis = new LegalBasis(BasisKind.LAW, true, "某某法", "", article, "");
        return new CatalogueItem(
                id,
                new EnforcementItem(
                        Origin.STATUTORY,
                        number,
                        name,
                        PowerType.INSPECTION,
                        List.of(basis),
                        List.of("县应急局"),
                        "乡镇人民政府"),
                "");
    }

    @Test
    void one_basis_changed_one_added_five_removed_and_the_renumbered_ones_are_no_change() {
        List<CatalogueItem> before = new ArrayList<>();
        for (int number = 1; number <= 77; number++) {
            before.add(item(number, number, "事项" + number, "第一条"));
        }
        List<CatalogueItem> after = new ArrayList<>();
        int number = 1;
        for (CatalogueItem old : before) {
            if (old.id() < 15 || old.id() > 19) {
                after.add(item(old.id(), number++, old.item().name(), old.id() == 5 ? "第四条" : "第一条"));
            }
        }
        after.add(item(78, number, "新增的事项", "第六十七条"));

        CatalogueDiff diff = CatalogueDiff.between(before, after);

        assertEquals(73, after.size());
        assertEquals(1, diff.of(AdjustmentKind.BASIS_CHANGED).size());
        assertEquals(1, diff.of(AdjustmentKind.ADDED).size());
        assertEquals(5, diff.of(AdjustmentKind.REMOVED).size());
        assertEquals(71, diff.unchanged());
    }

    @Test
    void a_changed_name_is_another_kind_and_says_which_part_changed() {
        CatalogueDiff diff = CatalogueDiff.between(List.of(item(1, 1, "旧名", "第一条")), List.of(item(1, 1, "新名", "第一条")));
        assertEquals(
                Set.of(CatalogueDiff.Element.NAME),
                diff.of(AdjustmentKind.OTHER).get(0).elements());
    }

    @Test
    void an_imported_row_keeps_its_identity_by_name_or_by_number_and_a_new_one_gets_a_new_id() {
        List<CatalogueItem> current = List.of(item(7, 1, "甲", "第一条"), item(8, 2, "乙", "第二条"));
        List<CatalogueItem> matched = ItemMatching.continuing(
                current,
                List.of(
                        item(0, 1, "乙", "第九条").item(),
                        item(0, 2, "丙", "第三条").item(),
                        item(0, 3, "甲", "第一条").item()),
                9);
        assertEquals(List.of(8, 9, 7), matched.stream().map(CatalogueItem::id).toList());

        List<CatalogueItem> renamed = ItemMatching.continuing(
                current, List.of(item(0, 2, "乙（修改）", "第二条").item()), 9);
        assertEquals(8, renamed.get(0).id());
        assertTrue(
                CatalogueDiff.between(current, renamed).of(AdjustmentKind.OTHER).size() == 1);
    }
}
