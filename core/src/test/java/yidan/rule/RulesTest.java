package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.rule.library.ArticleRef;
import yidan.rule.library.Law;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final World world = World.get();

    @Test
    void the_countys_own_figure_is_in_force_with_its_article_and_extension() {
        Term review = in(World.NIUDU, rules -> rules.term(Terms.LEGAL_REVIEW, DAY));
        assertEquals(10, review.amount());
        assertEquals(Unit.WORKING_DAYS, review.unit());
        assertEquals(new Extension(10, 1, "HEAD"), review.extension());
        assertEquals(Optional.of(ArticleRef.parse("linyi-14:1.4#14")), review.article());
        assertEquals(LocalDate.of(2023, 8, 3), review.effectiveFrom());
    }

    @Test
    void another_county_has_the_statutes_figures_and_has_to_set_the_rest() {
        assertEquals(
                90,
                in(World.TIANNING, rules -> rules.term(Terms.PENALTY_DECISION, DAY))
                        .amount());
        assertEquals(
                "term.not-set",
                assertThrows(Refusal.class, () -> in(World.TIANNING, rules -> rules.term(Terms.LEGAL_REVIEW, DAY)))
                        .key());
        List<Rules.Listed> all = in(World.TIANNING, rules -> rules.terms(DAY));
        assertEquals(123, all.size());
        assertEquals(71, all.stream().filter(term -> term.inForce().isEmpty()).count());
        assertEquals(
                List.of(Terms.PUBLIC_NOTICE_SERVICE),
                in(World.NIUDU, rules -> rules.terms(DAY)).stream()
                        .filter(term -> term.inForce().isEmpty())
                        .map(term -> term.definition().code())
                        .toList(),
                "the law of civil procedure, where it stands, is not among the texts");
    }

    @Test
    void a_statute_binds_from_the_day_it_came_into_force() {
        assertTrue(in(World.NIUDU, rules -> rules.find(Terms.RECONSIDERATION_REPLY, LocalDate.of(2023, 12, 31)))
                .isEmpty());
        assertTrue(in(World.NIUDU, rules -> rules.find(Terms.RECONSIDERATION_REPLY, LocalDate.of(2024, 1, 1)))
                .isPresent());
    }

    @Test
    void what_the_texts_leave_open_has_no_value_and_says_so() {
        Parameter open = in(World.NIUDU, rules -> rules.parameter("HEARING_FINE_CITIZEN", DAY));
        assertFalse(open.isSet());
        assertEquals(
                "parameter.not-set",
                assertThrows(Refusal.class, open::requireNumber).key());
        assertEquals(
                0,
                in(World.NIUDU, rules -> rules.parameter("DRAW_SHARE", DAY))
                        .requireNumber()
                        .compareTo(BigDecimal.TEN));
        assertEquals(
                0,
                in(World.TIANNING, rules -> rules.parameter("LATE_FINE_DAILY", DAY))
                        .requireNumber()
                        .compareTo(BigDecimal.valueOf(3)));
    }

    @Test
    void a_contradiction_of_the_texts_is_read_one_way_and_the_reason_is_told() {
        Parameter reading = in(World.NIUDU, rules -> rules.parameter("SUPERVISION_REPORT_RULE", DAY));
        assertEquals(ParameterDefinition.Nature.READING, reading.nature());
        assertTrue(reading.requireText().contains("15 日"));
        assertTrue(reading.note().contains("第十二条"));
        long readings = in(World.NIUDU, rules -> rules.parameters(DAY, World.LINYI)).stream()
                .filter(parameter -> parameter.nature() == ParameterDefinition.Nature.READING)
                .count();
        assertEquals(26, readings);
        assertTrue(in(World.TIANNING, rules -> rules.parameters(DAY, World.JIAOCHENG)).stream()
                .noneMatch(parameter -> parameter.nature() == ParameterDefinition.Nature.READING));
    }

    @Test
    void an_article_is_found_by_its_reference_and_an_institution_in_order() {
        var article = in(World.TIANNING, rules -> rules.library().article(ArticleRef.parse("cn-penalty-2021:#85")));
        assertTrue(article.orElseThrow().text().contains("工作日"));
        var institution = in(World.NIUDU, rules -> rules.library().articles(ArticleRef.parse("linyi-14:1.8")));
        assertEquals(8, institution.size());
        assertEquals("第七条", institution.getLast().label());
    }

    @Test
    void a_citation_of_a_repealed_or_renumbered_law_is_flagged_from_that_day() {
        assertTrue(outdated("《中华人民共和国环境噪声污染防治法》", LocalDate.of(2022, 6, 4)).isEmpty());
        Law noise = outdated("环境噪声污染防治法", LocalDate.of(2022, 6, 5)).orElseThrow();
        assertEquals(Law.State.REPEALED, noise.state());
        assertEquals(Optional.of("中华人民共和国噪声污染防治法"), noise.replacedBy());
        assertTrue(noise.note().contains("须核对"));
        assertEquals(
                Law.State.REVISED,
                outdated("中华人民共和国农产品质量安全法", DAY).orElseThrow().state());
        assertTrue(outdated("中华人民共和国安全生产法", DAY).isEmpty());
    }

    private Optional<Law> outdated(String title, LocalDate day) {
        return in(World.NIUDU, rules -> rules.library().outdated(title, day));
    }

    @Test
    void the_townships_of_the_country_are_known() {
        assertEquals(
                14,
                in(World.NIUDU, rules -> rules.library().divisions(World.LINYI)).size());
        assertEquals(
                "牛杜镇",
                in(World.NIUDU, rules -> rules.library().division(World.NIUDU.value()))
                        .orElseThrow()
                        .name());
    }

    @Test
    void the_database_itself_refuses_a_county_term_looser_than_the_statute() {
        String row = "insert into yidan.county_term (county_id, id, tenant_id, stage, opened_on, term_code,"
                + " effective_from, amount, unit, extension_amount, extension_times, extension_approver, quote, basis,"
                + " statutory, floor_from, floor_amount, floor_extension, floor_times, bound) values (140821,"
                + " gen_random_uuid(), 140821801, 'IN_FORCE', '2026-01-05', 'PENALTY_DECISION', '2026-01-05', %s,"
                + " 'CALENDAR_DAYS', 0, 0, '', '', 'x', %s)";
        broken("county_term_not_looser", row.formatted(91, "true, '2021-07-15', 90, 0, 0, 'AT_MOST'"));
        broken("county_term_floor", row.formatted(91, "true, '2021-07-15', 91, 0, 0, 'AT_MOST'"));
        broken("county_term_not_looser", row.formatted(91, "true, null, null, null, null, null"));
        broken("county_term_of_term", row.formatted(91, "false, null, null, null, null, null"));
    }

    private void broken(String constraint, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> World.sql(world.owner(), sql));
        assertTrue(refused.getMessage().contains(constraint), refused.getMessage());
    }

    private <T> T in(OrganisationCode organisation, Function<Rules, T> question) {
        return world.registers.read(
                world.person("rules-" + organisation, organisation, Role.OFFICER),
                register -> question.apply(new Rules(register)));
    }
}
