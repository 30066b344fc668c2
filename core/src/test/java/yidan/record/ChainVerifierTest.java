package yidan.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Chain chain = Chain.of(yidan.World.NIUDU, 12);

    @Test
    void an_untouched_record_is_whole() {
        Verdict verdict =
                chain.publishedAt(5, DAY).publishedAt(12, DAY.plusDays(1)).verdict();
        assertTrue(verdict.isWhole());
        assertEquals(12, verdict.entries());
        assertEquals(chain.head.hash(), verdict.head());
    }

    @Test
    void a_record_of_nothing_is_whole() {
        assertTrue(Chain.of(yidan.World.NIUDU, 0).verdict().isWhole());
    }

    @Test
    void a_changed_entry_is_named() {
        chain.change(7);
        assertFlaw(Verdict.Flaw.CHANGED, 7);
    }

    @Test
    void a_changed_entry_that_was_sealed_anew_is_named() {
        chain.changeAndSeal(7);
        assertFlaw(Verdict.Flaw.CHANGED, 7);
    }

    @Test
    void a_list_that_shows_something_else_than_the_entry_says_is_a_change() {
        ChainEntry was = chain.entry(4);
        chain.entries.set(3, new ChainEntry(4, was.previousHash(), was.hash(), was.body(), false));
        assertFlaw(Verdict.Flaw.CHANGED, 4);
    }

    @Test
    void a_deleted_entry_is_named() {
        chain.entries.remove(6);
        assertFlaw(Verdict.Flaw.DELETED, 7);
    }

    @Test
    void several_deleted_entries_are_named_from_the_first_to_the_last() {
        chain.entries.subList(3, 6).clear();
        Verdict verdict = chain.verdict();
        assertEquals(Verdict.Flaw.DELETED, verdict.flaw());
        assertEquals(4, verdict.entry());
        assertEquals(6, verdict.until());
        assertEquals("记录有缺失：第 4 条至第 6 条被删除。", VerdictWords.chinese().of(verdict));
    }

    @Test
    void a_deleted_entry_whose_gap_was_closed_by_renumbering_is_named() {
        chain.entries.remove(6);
        for (int at = 6; at < chain.entries.size(); at++) {
            ChainEntry was = chain.entries.get(at);
            chain.entries.set(at, new ChainEntry(at + 1, was.previousHash(), was.hash(), was.body(), true));
        }
        assertFlaw(Verdict.Flaw.DELETED, 7);
    }

    @Test
    void reordered_entries_are_named() {
        Collections.swap(chain.entries, 3, 8);
        assertFlaw(Verdict.Flaw.REORDERED, 4);
    }

    @Test
    void an_entry_that_stands_twice_is_named() {
        chain.entries.add(5, chain.entry(3));
        assertFlaw(Verdict.Flaw.REORDERED, 6);
    }

    @Test
    void a_cut_tail_is_named() {
        chain.entries.subList(9, 12).clear();
        Verdict verdict = chain.verdict();
        assertEquals(Verdict.Flaw.TAIL_CUT, verdict.flaw());
        assertEquals(10, verdict.entry());
        assertEquals(12, verdict.until());
    }

    @Test
    void a_tail_cut_together_with_the_kept_head_is_shown_by_the_published_one() {
        chain.publishedAt(11, DAY);
        chain.entries.subList(9, 12).clear();
        chain.head = new ChainHead(null, 9, chain.entry(9).hash());
        Verdict verdict = chain.verdict();
        assertEquals(Verdict.Flaw.TAIL_CUT, verdict.flaw());
        assertEquals(10, verdict.entry());
        assertEquals(DAY, verdict.day());
    }

    @Test
    void another_bodys_entry_is_named() {
        chain.entries.set(4, Chain.of(yidan.World.LINJIN, 12).entry(5));
        assertFlaw(Verdict.Flaw.FOREIGN, 5);
    }

    @Test
    void a_whole_other_record_is_foreign() {
        Chain other = Chain.of(yidan.World.LINJIN, 12);
        chain.entries.clear();
        chain.entries.addAll(other.entries);
        chain.head = other.head;
        assertFlaw(Verdict.Flaw.FOREIGN, 1);
    }

    @Test
    void a_record_written_anew_contradicts_the_published_heads() {
        chain.publishedAt(3, DAY).publishedAt(9, DAY.plusDays(1));
        chain.change(5);
        chain.sealFrom(5);
        Verdict verdict = chain.verdict();
        assertEquals(Verdict.Flaw.HEAD_MISMATCH, verdict.flaw());
        assertEquals(4, verdict.entry());
        assertEquals(9, verdict.until());
        assertEquals(DAY.plusDays(1), verdict.day());
    }

    @Test
    void a_last_entry_sealed_anew_contradicts_the_kept_head() {
        chain.changeAndSeal(12);
        assertFlaw(Verdict.Flaw.HEAD_MISMATCH, 12);
    }

    @Property(tries = 300)
    void whatever_is_done_to_a_record_is_found_at_or_before_the_place(
            @ForAll @IntRange(min = 1, max = 20) int place,
            @ForAll @IntRange(min = 1, max = 20) int other,
            @ForAll @IntRange(min = 0, max = 5) int how) {
        Chain record = Chain.of(yidan.World.NIUDU, 20).publishedAt(10, DAY).publishedAt(20, DAY.plusDays(1));
        switch (how) {
            case 0 -> record.change(place);
            case 1 -> record.changeAndSeal(place);
            case 2 -> record.entries.remove(place - 1);
            case 3 -> Collections.swap(record.entries, place - 1, other - 1);
            case 4 -> record.entries.subList(place - 1, 20).clear();
            default -> {
                record.change(place);
                record.sealFrom(place);
            }
        }
        boolean untouched = how == 3 && place == other;
        Verdict verdict = record.verdict();
        assertEquals(untouched, verdict.isWhole());
        if (!untouched) {
            int first = how == 3 ? Math.min(place, other) : place;
            assertTrue(verdict.entry() <= first && first <= verdict.until(), verdict.toString());
        }
    }

    @Property(tries = 300)
    void not_a_character_of_a_body_can_be_changed(
            @ForAll @IntRange(min = 1, max = 6) int seq, @ForAll @IntRange(min = 0, max = 200) int at) {
        Chain record = Chain.of(yidan.World.NIUDU, 6);
        ChainEntry was = record.entry(seq);
        int place = at % was.body().length();
        char other = was.body().charAt(place) == '1' ? '2' : '1';
        String body = was.body().substring(0, place) + other + was.body().substring(place + 1);
        record.entries.set(seq - 1, new ChainEntry(seq, was.previousHash(), was.hash(), body, true));
        Verdict verdict = record.verdict();
        assertFalse(verdict.isWhole());
        assertEquals(seq, verdict.entry());
    }

    private void assertFlaw(Verdict.Flaw flaw, long entry) {
        Verdict verdict = chain.verdict();
        assertEquals(flaw, verdict.flaw());
        assertEquals(entry, verdict.entry());
        assertEquals(entry, verdict.until());
    }
}
