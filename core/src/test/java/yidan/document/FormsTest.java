package yidan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yidan.tenancy.Refusal;

/** Every form, its fields, its template; and what a template may not bring. */
class FormsTest {

    @ParameterizedTest
    @EnumSource
    void every_form_comes_with_a_template_of_its_own_fields(FormKind form) {
        String source = Templates.shipped(form);
        TemplateCheck.check(form, source);
        String filled = Templates.fill(source, Filling.sample(form));
        assertFalse(filled.contains("{{"), filled);
        for (FormField field : form.fields()) {
            assertTrue(
                    source.contains("{{" + field.name() + "}}") || source.contains("{{#" + field.name() + "}}"),
                    form + " does not print " + field.name());
        }
        assertEquals(form.isNumbered(), FormField.of(form, "number").isPresent(), "number");
    }

    @Test
    void there_are_the_forms_that_a_case_needs() {
        assertEquals(53, FormKind.values().length);
        List<String> marks = Arrays.stream(FormKind.values())
                .flatMap(form -> form.mark().stream())
                .toList();
        assertEquals(marks.size(), new HashSet<>(marks).size(), "two forms with one mark would share a series");
    }

    @Test
    void every_article_that_a_form_names_is_in_the_library() throws IOException {
        Set<String> known = new HashSet<>();
        for (String library : List.of("/yidan/rule/article.tsv", "/yidan/rule/casework/article.tsv")) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(FormKind.class.getResourceAsStream(library), StandardCharsets.UTF_8))) {
                lines.lines().forEach(line -> known.add(line.substring(0, Math.max(0, line.indexOf('\t')))));
            }
        }
        List<String> unknown = new ArrayList<>();
        for (FormKind form : FormKind.values()) {
            form.articles().stream().filter(article -> !known.contains(article)).forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    private static Refusal refused(String source) {
        return assertThrows(Refusal.class, () -> TemplateCheck.check(FormKind.DEMAND, source), source);
    }

    @Test
    void an_unknown_field_is_named_with_the_known_ones() {
        Refusal refusal = refused("<p>{{party}}{{partyIdCard}}</p>");
        assertEquals("template.unknown-field", refusal.key());
        assertEquals("partyIdCard", refusal.arguments().get(1));
        assertTrue(refusal.arguments().get(2).toString().contains("obligation"));
        assertEquals(
                "template.unknown-field", refused("{{#nothing}}x{{/nothing}}").key());
        assertEquals(
                "template.unknown-field", refused("{{^nothing}}x{{/nothing}}").key());
    }

    @Test
    void a_template_brings_no_script_and_nothing_from_outside() {
        for (String source : List.of(
                "<script>alert(1)</script>",
                "<p onclick=\"x()\">a</p>",
                "<img src=\"http://example.com/a.png\" alt=\"\"/>",
                "<img src=\"file:///etc/passwd\" alt=\"\"/>",
                "<a href=\"http://example.com\">a</a>",
                "<link rel=\"stylesheet\" href=\"http://example.com/a.css\"/>",
                "<style>@import url(http://example.com)</style>",
                "<p style=\"background: url(http://example.com/a)\">a</p>",
                "<p style=\"background: u\\72l(http://example.com/a)\">a</p>",
                "<p class=\"{{party}}\">a</p>",
                "<object data=\"a\"></object>",
                "<svg></svg>",
                "<iframe></iframe>",
                "{{{party}}}",
                "{{&party}}",
                "{{>other}}",
                "{{=<% %>=}}")) {
            assertEquals("template.not-allowed", refused(source).key(), source);
        }
        for (String source : List.of(
                "<p>{{party}}",
                "{{#party}}<p>",
                "</body></html>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>",
                "<p>&a;</p>")) {
            assertEquals("template.broken", refused(source).key(), source);
            assertEquals(List.of(1), refused(source).arguments(), source);
        }
        assertEquals(List.of(3), refused("<p>a</p>\n<p>\n{{#party}}b</p>").arguments(), "a section that is not closed");
        assertEquals(List.of(2), refused("<p>a</p>\n<p>{{party}}</b>").arguments(), "a tag that is not closed");
        assertEquals("template.too-long", refused("长".repeat(100_001)).key());
    }

    @Test
    void what_is_filled_in_is_text_and_nothing_else() {
        Filling filling = Filling.of(
                FormKind.DEMAND, Map.of("party", "<script>alert('x')</script>&", "obligation", "一\n\n 二 \n{{seal}}"));
        String filled = Templates.fill("<p>{{party}}</p>{{#obligation}}<p>{{.}}</p>{{/obligation}}", filling);
        assertEquals(
                "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p><p>一</p><p>二</p><p>{{seal}}</p>", filled);
    }

    @Test
    void a_form_takes_only_its_own_fields() {
        assertEquals("document.unknown-field", refusedFilling(Map.of("partyname", "x")));
        assertEquals("document.too-long", refusedFilling(Map.of("party", "长".repeat(2001))));
        assertEquals("document.control-character", refusedFilling(Map.of("party", "a\u0000b")));
        assertEquals("document.no-picture", refusedFilling(Map.of("seal", "../../etc/passwd")));
        Filling long10000 = Filling.of(FormKind.DEMAND, Map.of("obligation", "字".repeat(10_000)));
        assertEquals(
                long10000.json(),
                Filling.parse(FormKind.DEMAND, long10000.json()).json());
    }

    private static String refusedFilling(Map<String, Object> values) {
        return assertThrows(Refusal.class, () -> Filling.of(FormKind.DEMAND, values))
                .key();
    }

    @Test
    void a_number_begins_with_the_short_names() {
        assertEquals("临猗牛杜", DocumentSign.of("临猗县", "牛杜镇人民政府"));
        assertEquals("临猗北辛", DocumentSign.of("临猗县", "北辛乡人民政府"));
        assertEquals("临猗应急管理局", DocumentSign.of("临猗县", "临猗县应急管理局"));
        assertEquals("盐湖东城", DocumentSign.of("盐湖区", "东城街道办事处"));
        assertEquals("临猗牛杜罚决字〔2026〕第12号", new DocumentNumber("临猗牛杜", "罚决", 2026, 12).toString());
    }
}
