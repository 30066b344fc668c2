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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.InvalidInput;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.notice.HearStatement;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServiceManner;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A record says when and where it was, and not when and by whom it was typed. */
class WhenAndWhereTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    @BeforeEach
    void that_day() {
        world.world.itIs(DAY);
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private String printed(Id<EnforcementCase> id, FormKind form, String field) {
        Id<OfficialDocument> paper = world.paper(id.value(), form);
        return world.read(register -> register.load(OfficialDocument.class, paper))
                .fields()
                .getOrDefault(field, "")
                .toString();
    }

    private static HearStatement spoken(Id<EnforcementCase> id, LocalDate day, LocalTime end, String place) {
        return new HearStatement(id, null, false, day, LocalTime.of(9, 0), end, place, "数额过高。", false);
    }

    @Test
    void a_statement_is_heard_after_the_notice_and_before_it_is_noted_somewhere() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        LocalTime end = LocalTime.of(9, 40);
        assertEquals("statement.when-and-where", refused(world.officer, spoken(id, DAY, end, " ")));
        assertEquals("statement.when-and-where", refused(world.officer, spoken(id, DAY, null, "接待室")));
        assertEquals("record.times-reversed", refused(world.officer, spoken(id, DAY, LocalTime.of(8, 0), "接待室")));
        assertEquals("record.ends-in-future", refused(world.officer, spoken(id, DAY, LocalTime.of(10, 30), "接待室")));
        assertEquals("day.before-step", refused(world.officer, spoken(id, DAY.minusDays(1), end, "接待室")));
        world.world.itIs(DAY.plusDays(1));
        world.perform(world.officer, spoken(id, DAY, end, "镇政府接待室"));
        assertEquals("镇政府接待室", printed(id, FormKind.STATEMENT_RECORD, "place"));
        assertEquals(
                Phrases.day(DAY) + "9时00分至9时40分",
                printed(id, FormKind.STATEMENT_RECORD, "time"),
                "and not the day on which it was noted");
        assertEquals(DAY, DayOrder.on(world.reload(id).notice().statedAt().orElseThrow()));
    }

    @Test
    void a_statement_in_writing_has_the_day_on_which_it_came() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.world.itIs(DAY.plusDays(2));
        world.perform(
                world.officer,
                new HearStatement(id, null, true, DAY.plusDays(1), null, null, null, "书面意见：数额过高。", true));
        assertEquals(Phrases.day(DAY.plusDays(1)) + "收到", printed(id, FormKind.STATEMENT_RECORD, "time"));
        assertEquals("（书面陈述申辩）", printed(id, FormKind.STATEMENT_RECORD, "place"));
        assertEquals(DAY.plusDays(1), world.reload(id).notice().waivedOn().orElseThrow());
        world.perform(world.officer, new AnswerStatement(id, null, false, "数额适当。"));
        assertEquals(
                "day.before-step",
                refused(world.officer, spoken(id, DAY, LocalTime.of(9, 40), "接待室")),
                "nothing is put before what it has said already");
    }

    @Test
    void a_proof_of_service_says_where_the_paper_was_left_or_sent_to() {
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(world.officer, world.noticeToServe(id, FINE));
        Id<OfficialDocument> notice = world.paper(id.value(), FormKind.PRIOR_NOTICE);
        assertEquals(
                Set.of("place"),
                assertThrows(InvalidInput.class, () -> world.perform(world.officer, posted(id, notice, " ")))
                        .messages()
                        .keySet());
        world.perform(world.officer, posted(id, notice, "运城市盐湖区某小区2号楼"));
        assertEquals("运城市盐湖区某小区2号楼", printed(id, FormKind.PROOF_OF_SERVICE, "place"));
        ProofOfService proved =
                world.read(register -> ProofOfService.of(register, id.value())).getLast();
        assertEquals("运城市盐湖区某小区2号楼", proved.place().orElseThrow());
    }

    private ServePaper posted(Id<EnforcementCase> id, Id<OfficialDocument> paper, String place) {
        return new ServePaper(
                id,
                null,
                paper,
                ServiceManner.POST,
                DAY,
                "赵某某",
                place,
                false,
                "已签收",
                null,
                "XA0021",
                null,
                null,
                null,
                List.of(world.photo()));
    }

    @Test
    void what_was_taken_yesterday_says_so_and_its_decision_when_it_was_made() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Seizure> approved = PreparedMeans.seizure(id, true);
        world.world.itIs(DAY.plusDays(1));
        world.perform(world.officer, Seizing.carryOut(approved, List.of("打捆机；小型；台；1"), true, "设备突发故障"));
        assertEquals(Phrases.day(DAY), printed(id, FormKind.SEIZURE_DECISION, "date"));
        assertEquals(Phrases.day(DAY), printed(id, FormKind.SEIZURE_LIST, "date"));
        assertTrue(printed(id, FormKind.SEIZURE_DECISION, "term").startsWith(Phrases.day(DAY)));
        world.world.itIs(DAY);
        Id<EnforcementCase> urgent = world.opened(world.item("秸秆"));
        world.world.itIs(DAY.plusDays(1));
        world.perform(world.officer, Seizing.urgently(urgent, List.of("柴油；；桶；2")));
        assertEquals(Phrases.day(DAY), printed(urgent, FormKind.SEIZURE_DECISION, "date"));
    }
}
