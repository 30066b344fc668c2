package yidan.casework.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yidan.tenancy.Refusal;

/** Source: 行政处罚法 第五十九条第一款（四）. */
class ToPerformTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @EnumSource(
            names = {"WARNING", "FINE", "CONFISCATION_OF_GAINS"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_neither_money_nor_a_warning_says_how_and_until_when(PenaltyKind kind) {
        Set<PenaltyKind> beside = EnumSet.of(PenaltyKind.FINE, kind);
        assertEquals("penalty.manner-not-said", refused(beside, " ", 3));
        assertEquals("penalty.days-not-said", refused(beside, "停止生产，恢复前报镇政府检查", null));
        ToPerform said = ToPerform.of(beside, "停止生产，恢复前报镇政府检查 ", 3);
        assertEquals("停止生产，恢复前报镇政府检查", said.manner().orElseThrow());
        assertEquals(Optional.of(RECEIVED.plusDays(3)), said.until(RECEIVED), "from the receipt");
    }

    @ParameterizedTest
    @EnumSource(names = {"WARNING", "FINE", "CONFISCATION_OF_GAINS"})
    void money_and_a_warning_need_nothing_said(PenaltyKind kind) {
        assertTrue(ToPerform.of(EnumSet.of(kind), null, null).until(RECEIVED).isEmpty());
    }

    @Test
    void what_is_performed_at_once_is_due_on_the_day_of_its_receipt() {
        assertEquals(
                RECEIVED,
                ToPerform.of(EnumSet.of(PenaltyKind.BUSINESS_STOPPED), "停产停业", 0)
                        .until(RECEIVED)
                        .orElseThrow());
    }

    @Test
    void what_was_changed_into_money_alone_is_not_waited_for() {
        ToPerform said = ToPerform.of(EnumSet.of(PenaltyKind.FINE, PenaltyKind.BUSINESS_STOPPED), "停产停业", 3);
        assertEquals(
                RECEIVED.plusDays(3),
                said.leftOf(EnumSet.of(PenaltyKind.BUSINESS_STOPPED))
                        .until(RECEIVED)
                        .orElseThrow());
        assertTrue(said.leftOf(EnumSet.of(PenaltyKind.FINE)).until(RECEIVED).isEmpty());
    }

    private static String refused(Set<PenaltyKind> kinds, String manner, Integer within) {
        return assertThrows(Refusal.class, () -> ToPerform.of(kinds, manner, within))
                .key();
    }
}
