package yidan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import yidan.rule.Unit;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Days;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

class TextsTest {

    @Test
    void every_english_text_has_its_chinese_one() throws IOException {
        Properties english = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("/yidan/ui/messages_en.properties")),
                StandardCharsets.UTF_8)) {
            english.load(reader);
        }
        assertEquals(
                List.of(),
                english.stringPropertyNames().stream()
                        .filter(key -> !Texts.has(key))
                        .sorted()
                        .toList());
    }

    @Test
    void arguments_are_put_in_as_people_write_them() {
        assertEquals("2026年3月5日起", Texts.zh("home.since", LocalDate.of(2026, 3, 5)));
        assertEquals("共 73 条", Texts.zh("list.count", 73));
    }

    @Test
    void a_refusal_names_a_unit_in_words() {
        Refusal refusal = new Refusal("deadline.extension-too-long", "", 30, Unit.CALENDAR_DAYS);
        assertEquals("延长不能超过 30 日。", RefusalText.of(refusal).what());
    }

    @Test
    void what_a_person_typed_is_shown_as_typed() {
        assertEquals("包含“{1}<b>'𠮷”", Texts.zh("list.search-chip", "{1}<b>'𠮷"));
    }

    @Test
    void a_missing_text_shows_its_key_and_breaks_nothing() {
        assertEquals("no.such.text", Texts.zh("no.such.text"));
    }

    @Test
    void chinese_screens_have_chinese_names_for_roles_and_kinds() {
        for (yidan.tenancy.Role role : yidan.tenancy.Role.values()) {
            assertTrue(Texts.has("role." + role.name()), role.name());
        }
        for (yidan.tenancy.OrganisationKind kind : yidan.tenancy.OrganisationKind.values()) {
            assertTrue(Texts.has("kind." + kind.name()), kind.name());
        }
        assertEquals("2026年11月22日", Days.text(LocalDate.of(2026, 11, 22)));
    }
}
