package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.act.Act;
import yidan.act.InvalidInput;
import yidan.casework.investigation.CompleteParty;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.ProposeCase;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.inspection.PlanInspection;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.IdCardNumber;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What people type wrongly: refused, named at the component that is wrong, and nothing is written. */
class BadInputTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final String SCRIPT = "<script>alert('x')</script><b>露天焚烧</b> & \"秸秆\"";

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private Set<String> invalid(Actor actor, Act act) {
        return assertThrows(InvalidInput.class, () -> world.perform(actor, act))
                .messages()
                .keySet();
    }

    private Refusal refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act));
    }

    private ProposeCase proposal(
            PartyKind kind, String name, String number, String facts, LocalDate from, LocalDate to, LocalDate found) {
        return new ProposeCase(
                null,
                item,
                kind,
                name,
                number,
                kind == PartyKind.PERSON ? null : "周某某",
                null,
                null,
                "露天焚烧秸秆",
                facts,
                "村北",
                from,
                to,
                found,
                "巡查中发现。",
                null,
                null,
                world.person("niudu-officer1"),
                world.person("niudu-officer2"),
                false);
    }

    private ProposeCase person(String number) {
        return proposal(PartyKind.PERSON, "赵某某", number, "焚烧秸秆。", CaseWorld.DAY, null, CaseWorld.DAY);
    }

    private ProposeCase on(LocalDate from, LocalDate to, LocalDate found) {
        return proposal(PartyKind.PERSON, "赵某某", null, "焚烧秸秆。", from, to, found);
    }

    private ProposeCase saying(String facts) {
        return proposal(PartyKind.PERSON, "赵某某", null, facts, CaseWorld.DAY, null, CaseWorld.DAY);
    }

    private RecordInterview interview(Id<EnforcementCase> id, String words) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "镇询问室",
                true,
                true,
                words,
                Signing.SIGNED,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500.005", "-1500.00", "0.00", "-0.01", "12345678901.00"})
    void an_amount_with_three_decimals_or_less_than_nothing_is_refused_at_the_fine(String amount) {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        assertEquals(Set.of("fine"), invalid(world.officer, world.report(id, new BigDecimal(amount), false, Set.of())));
        assertEquals(CaseStages.INVESTIGATING, world.reload(id).stage());
    }

    @Test
    void a_day_in_the_future_is_refused_and_so_is_an_end_before_the_beginning() {
        LocalDate tomorrow = CaseWorld.DAY.plusDays(1);
        assertEquals(Set.of("conductFrom"), invalid(world.officer, on(tomorrow, null, CaseWorld.DAY)));
        assertEquals(Set.of("discoveredOn"), invalid(world.officer, on(CaseWorld.DAY, null, LocalDate.of(2027, 1, 1))));
        Refusal reversed = refused(world.officer, on(CaseWorld.DAY, CaseWorld.DAY.minusDays(1), CaseWorld.DAY));
        assertEquals("case.days-reversed", reversed.key());
        assertEquals(List.of("conductTo", "discoveredOn"), reversed.components());
    }

    @Test
    void what_was_done_on_the_29th_of_february_is_prescribed_from_the_first_of_march_two_years_later() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        world.perform(world.officer, on(leapDay, null, LocalDate.of(2026, 2, 28)));
        Refusal prescribed = refused(world.officer, on(leapDay, null, LocalDate.of(2026, 3, 1)));
        assertEquals("case.prescribed", prescribed.key());
        assertEquals("cn-penalty-2021:#36", prescribed.basis());
        assertEquals(List.of("conductFrom", "conductOn"), prescribed.components(), "as either form calls it");
    }

    @Test
    void who_was_born_on_the_29th_of_february_is_fourteen_on_the_first_of_march() {
        IdCardNumber child = IdCardNumber.completing("14082120120229001");
        assertEquals(LocalDate.of(2012, 2, 29), child.birthday());
        assertEquals(13, child.ageOn(LocalDate.of(2026, 2, 28)));
        assertEquals(14, child.ageOn(LocalDate.of(2026, 3, 1)));
        assertEquals(
                "id-card.no-such-birthday",
                assertThrows(Refusal.class, () -> new IdCardNumber("140821201302290017"))
                        .key(),
                "2013 had no such day");
    }

    @Test
    void a_number_with_a_wrong_check_character_is_refused_at_the_number() {
        String right = IdCardNumber.completing("14082119850315001").value();
        char last = right.charAt(17) == '1' ? '2' : '1';
        Refusal refusal = refused(world.officer, person(right.substring(0, 17) + last));
        assertEquals("id-card.check-character", refusal.key());
        assertEquals(List.of("partyNumber"), refusal.components());
        world.perform(world.officer, person(right));
        Id<EnforcementCase> id = world.opened(item);
        assertEquals(
                List.of("partyNumber"),
                refused(world.officer, new CompleteParty(id, null, right.substring(0, 17) + last, null, null, null))
                        .components());
        Refusal code = refused(
                world.officer,
                proposal(
                        PartyKind.ORGANISATION,
                        "临猗县示例商行",
                        "91140821MA0K00000X",
                        "占用消防通道。",
                        CaseWorld.DAY,
                        null,
                        CaseWorld.DAY));
        assertTrue(code.key().startsWith("credit-code."), code.key());
        assertEquals(List.of("partyNumber"), code.components());
    }

    @Test
    void an_inspected_persons_number_is_checked_like_a_partys() {
        int inspected = world.read(register -> register.of(CatalogueRow.class)
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        Refusal refusal = refused(
                world.officer,
                new PlanInspection(
                        inspected,
                        TargetKind.PERSON,
                        "赵某某",
                        "140821198503150019",
                        null,
                        null,
                        world.person("niudu-officer1"),
                        world.person("niudu-officer2"),
                        CaseWorld.DAY,
                        "查看"));
        assertEquals("id-card.check-character", refusal.key());
        assertEquals(List.of("number"), refusal.components());
    }

    @Test
    void html_is_kept_as_it_was_said_and_printed_as_text() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, saying(SCRIPT)).dossier());
        assertEquals(SCRIPT, world.reload(id).conduct().facts());
        Id<EnforcementCase> opened = world.opened(item);
        world.perform(world.officer, interview(opened, "问：" + SCRIPT + "\n答：是。"));
        Object words = world.read(register -> Papers.of(register, opened.value()).stream()
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .flatMap(paper -> paper.fields().values().stream())
                .filter(value -> value.toString().contains("<script>"))
                .findFirst()
                .orElseThrow());
        assertTrue(words.toString().contains(SCRIPT), "the paper keeps it word for word; its template escapes it");
    }

    @Test
    void ten_thousand_characters_fit_where_a_record_is_kept_and_one_more_is_refused_there() {
        Id<EnforcementCase> id = world.opened(item);
        String most = "问".repeat(10_000);
        world.perform(world.officer, interview(id, most));
        assertEquals(Set.of("words"), invalid(world.officer, interview(id, most + "答")));
        assertEquals(Set.of("facts"), invalid(world.officer, saying(most)));
        Id<EnforcementCase> told = world.told(item, FINE);
        assertEquals(Set.of("words"), invalid(world.officer, world.heard(told, most + "。", false)));
        world.perform(world.officer, world.heard(told, most, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"赵😀", "赵\uD83D\uDC68\u200D\uD83D\uDC69某", "赵✅"})
    void an_emoji_in_a_name_is_refused_at_the_name_before_any_paper_is_set(String name) {
        Refusal refusal = refused(
                world.officer, proposal(PartyKind.PERSON, name, null, "焚烧秸秆。", CaseWorld.DAY, null, CaseWorld.DAY));
        assertEquals("act.unprintable", refusal.key());
        assertEquals(List.of("partyName"), refusal.components());
        assertFalse(refusal.arguments().isEmpty(), "it says which sign");
    }

    @Test
    void an_emoji_in_facts_interview_or_statement_is_refused_there_and_rare_characters_are_not() {
        assertEquals(List.of("facts"), refused(world.officer, saying("焚烧🔥秸秆")).components());
        Id<EnforcementCase> id = world.told(item, FINE);
        assertEquals(
                List.of("words"),
                refused(world.officer, world.heard(id, "我没有👍", false)).components());
        assertEquals(
                "act.unprintable",
                refused(world.officer, world.heard(id, "没有\u0000", false)).key());
        Id<EnforcementCase> opened = world.opened(item);
        assertEquals(
                List.of("words"),
                refused(world.officer, interview(opened, "问：是😀？")).components());
        world.perform(world.officer, interview(opened, "问：𠮷某、㐆某、䶮某是否到场？\n答：到场。"));
    }
}
