package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.rule.library.ArticleRef;

class ShippedRulesTest {

    private final Map<String, Map<String, String>> articles =
            Shipped.rows("article.tsv").stream().collect(Collectors.toMap(row -> row.get("ref"), row -> row));

    @Test
    void all_69_clocks_of_the_compendium_stand_in_the_article_they_name() {
        List<Map<String, String>> values = Shipped.rows("county_term.tsv");
        values.forEach(this::quoteStandsInItsArticle);
        assertEquals(
                69,
                values.stream()
                        .filter(row -> row.get("article_ref").startsWith("linyi-14:"))
                        .count());
        Set<String> clocks = Shipped.rows("term.tsv").stream()
                .map(row -> row.get("clock"))
                .filter(clock -> clock != null)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(69, clocks.size());
        assertEquals("D-01", clocks.iterator().next());
    }

    @Test
    void every_statutory_term_stands_in_its_article_or_says_that_the_text_is_not_at_hand() {
        Map<String, String> notes = Shipped.rows("term.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> String.valueOf(row.get("note"))));
        for (Map<String, String> row : Shipped.rows("term_floor.tsv")) {
            if (row.get("article_ref") == null) {
                assertTrue(notes.get(row.get("term_code")).contains("原文未随附"), row.toString());
            } else {
                quoteStandsInItsArticle(row);
            }
        }
    }

    @Test
    void every_parameter_stands_in_the_article_it_names() {
        Shipped.rows("parameter_floor.tsv").forEach(this::quoteStandsInItsArticle);
        Shipped.rows("county_parameter.tsv").forEach(this::quoteStandsInItsArticle);
        Shipped.rows("parameter.tsv").stream()
                .map(row -> row.get("article_ref"))
                .filter(ref -> ref != null)
                .forEach(ref -> assertTrue(articles.containsKey(ref), ref));
    }

    @Test
    void what_the_texts_leave_open_has_no_value() {
        Set<String> open = Shipped.rows("parameter.tsv").stream()
                .filter(row -> "K".equals(row.get("origin")))
                .map(row -> row.get("code"))
                .collect(Collectors.toSet());
        assertTrue(open.size() >= 20);
        Shipped.rows("county_parameter.tsv").forEach(row -> assertTrue(!open.contains(row.get("parameter_code"))));
    }

    @Test
    void the_compendium_is_complete_article_by_article() {
        Set<String> institutions = articles.keySet().stream()
                .map(ArticleRef::parse)
                .filter(ref -> ref.source().equals("linyi-14") && !ref.section().isEmpty())
                .map(ref -> ref.section().replaceAll("[a-z]\\d?$", ""))
                .collect(Collectors.toSet());
        assertEquals(44, institutions.size());
        assertTrue(articles.get("linyi-14:1.8#3").get("text").startsWith("第三条"));
        assertTrue(articles.get("linyi-14:4.9d2#8").get("text").contains("易腐烂"));
        assertEquals("618", articles.get("linyi-14:1.4#14").get("line_from"));
        assertEquals(20, countOf("linyi-13:annex-1#\\d+"));
        assertEquals(53, countOf("linyi-13:annex-2#\\d+"));
        assertTrue(articles.get("cn-penalty-2021:#85").get("text").contains("工作日"));
    }

    private long countOf(String pattern) {
        return articles.keySet().stream().filter(ref -> ref.matches(pattern)).count();
    }

    @Test
    void every_term_of_the_data_has_a_name_in_the_code_and_the_other_way_round() {
        Set<String> shipped = Shipped.rows("term.tsv").stream()
                .map(row -> row.get("code"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = Arrays.stream(Terms.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shipped, named);
    }

    @Test
    void holidays_are_known_from_2004_to_2026() {
        Map<Integer, Map<LocalDate, Boolean>> years = Shipped.holidays();
        assertEquals(23, years.size());
        assertTrue(years.containsKey(2004) && years.containsKey(2026));
    }

    private void quoteStandsInItsArticle(Map<String, String> row) {
        Map<String, String> article = articles.get(row.get("article_ref"));
        assertNotNull(article, row.toString());
        if (row.get("quote") != null) {
            assertTrue(plain(article.get("text")).contains(plain(row.get("quote"))), row.toString());
        }
    }

    /** Without spaces and punctuation, which the print uses in full and half width alike. */
    private static String plain(String text) {
        return text.replaceAll("[\\s,，.。;；:：、()（）“”\"‘’'「」《》]", "");
    }
}
