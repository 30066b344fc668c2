package yidan.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.itemlist.OfficialCatalogue;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"王建国,王某某", "王建,王某", "欧阳修,欧阳某", "司马相如,司马某某", "欧阳,欧某", "𠮷田太郎,𠮷某某", "阿卜杜拉·买买提,阿某某"})
    void of_a_name_the_surname_stays(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @CsvSource({
        "身份证号140821198001010012。,身份证号140821************。",
        "身份证14082119800101001X,身份证140821************",
        "140821 19800101 0012,140821************",
        "旧证140821800101001号,旧证140821*********号",
        "电话13834567890请致电,电话138****7890请致电",
        "＋86或+86 13834567890,＋86或138****7890",
        "138-3456-7890,138****7890",
        "卡号6222021234567890128,卡号***************0128",
        "信箱wang.jg@example.com,信箱w***@example.com"
    })
    void what_belongs_to_a_person_is_covered_wherever_it_stands(String text, String masked) {
        assertEquals(masked, Masking.text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山西省人民政府令第301号",
                "临政发〔2023〕13号",
                "统一社会信用代码 91140821MA0GXXXX1T",
                "电话：0359-4022345",
                "2023年8月3日起施行",
                "罚款1000000元以上20000000元以下",
                "单位代码140821107",
                ""
            })
    void numbers_of_bodies_documents_and_amounts_stay(String text) {
        assertEquals(text, Masking.text(text));
    }

    @Test
    void a_named_person_is_covered_the_longer_name_first() {
        assertEquals("王某某与王某某共同经营", Masking.text("王建国强与王建国共同经营", List.of("王建国", "王建国强")));
    }

    @Test
    void masking_twice_is_masking_once() {
        String once = Masking.text("王某，140821198001010012，13834567890，w@example.com");
        assertEquals(once, Masking.text(once));
    }

    @Property
    void no_identity_number_survives(
            @ForAll @IntRange(min = 110000, max = 659999) int region,
            @ForAll @IntRange(min = 1900, max = 2026) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 0, max = 9999) int rest) {
        String number = "%06d%04d%02d%02d%04d".formatted(region, year, month, day, rest);
        String masked = Masking.text("当事人（" + number + "）住临猗县");
        assertFalse(masked.contains(number.substring(6)), masked);
        assertTrue(masked.contains("住临猗县"));
    }

    @Test
    void no_word_of_the_official_catalogue_is_touched() {
        OfficialCatalogue.linyi().items().forEach(item -> {
            assertEquals(item.item().name(), Masking.text(item.item().name()));
            item.item().bases().forEach(basis -> assertEquals(basis.text(), Masking.text(basis.text())));
        });
    }
}
