package yidan.casework.notice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Hearing;
import yidan.casework.PreparedCases;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.HandleAnew;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.paper.DraftPaper;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.voucher.Voucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.EditWording;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** The party is told what is intended and nothing else, keeps its time to speak, and is never worse off for having spoken. */
class HeardOutTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final BigDecimal MORE = new BigDecimal("1800.00");
    private static final BigDecimal SMALL = new BigDecimal("500.00");
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate HEARING_OVER = PreparedCases.HEARING_TERM_OVER;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private Id<OfficialDocument> drafted(Id<EnforcementCase> id, FormKind form) {
        world.perform(world.officer, new DraftPaper(id, null, form));
        return world.paper(id.value(), form);
    }

    private String field(Id<EnforcementCase> id, FormKind form, String name) {
        Id<OfficialDocument> paper = world.paper(id.value(), form);
        return world.read(register -> register.load(OfficialDocument.class, paper))
                .fields()
                .get(name)
                .toString();
    }

    @Test
    void the_notice_tells_the_penalty_of_the_case_and_no_officers_wording_of_it() {
        Id<EnforcementCase> id = PreparedCases.reported();
        for (FormKind form : List.of(FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE)) {
            Id<OfficialDocument> draft = drafted(id, form);
            assertEquals(
                    "document.not-wording", refused(world.officer, new EditWording(draft, null, "penalty", "罚款五百元。")));
            world.perform(world.officer, new EditWording(draft, null, "facts", "当事人焚烧秸秆约二分地。"));
        }
        world.perform(world.officer, world.notice(id, FINE, DAY));
        for (FormKind form : List.of(FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE)) {
            assertTrue(field(id, form, "penalty").contains("1,500.00"));
            assertEquals("当事人焚烧秸秆约二分地。", field(id, form, "facts"));
        }
    }

    @Test
    void what_is_ordered_and_why_it_is_decided_is_what_the_act_says() {
        Id<EnforcementCase> id = PreparedCases.reported();
        Id<OfficialDocument> order = drafted(id, FormKind.RECTIFICATION_NOTICE);
        world.perform(world.officer, new EditWording(order, null, "demand", "拆除北房。"));
        world.perform(world.officer, new OrderRectification(id, null, DAY.plusDays(5), "清除余烬。"));
        assertEquals("清除余烬。", field(id, FormKind.RECTIFICATION_NOTICE, "demand"));
        world.perform(world.officer, world.notice(id, SMALL, DAY));
        world.perform(world.officer, world.waiver(id, DAY, "书面放弃。"));
        Id<OfficialDocument> decision = drafted(id, FormKind.PENALTY_DECISION);
        for (String settled : List.of("penalty", "performance", "remedy")) {
            assertEquals(
                    "document.not-wording", refused(world.officer, new EditWording(decision, null, settled, "不得起诉。")));
        }
        world.perform(world.officer, new EditWording(decision, null, "reasons", "情节轻微。"));
        world.world.itIs(HEARING_OVER);
        world.perform(world.head, world.decision(id, SMALL));
        assertTrue(field(id, FormKind.PENALTY_DECISION, "reasons").contains("事实清楚，证据确凿"));
    }

    @Test
    void nobody_is_heard_on_what_has_not_reached_him() {
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(world.officer, world.noticeToServe(id, FINE));
        assertEquals("case.notice-not-served", refused(world.officer, world.heard(id, "数额过高。", false)));
    }

    /** Told with a month to speak, and nobody has asked for a hearing. */
    private Id<EnforcementCase> toldForAMonth() {
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(
                world.officer,
                new GivePriorNotice(
                        id,
                        null,
                        DAY,
                        DAY.plusMonths(1),
                        EnumSet.of(PenaltyKind.FINE),
                        SMALL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。"));
        world.world.itIs(HEARING_OVER);
        return id;
    }

    @Test
    void one_word_does_not_end_the_time_to_speak() {
        Id<EnforcementCase> id = toldForAMonth();
        world.perform(world.officer, world.heard(id, "数额过高。", false));
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        assertEquals("case.statement-still-open", refused(world.head, world.decision(id, SMALL)));
        world.perform(world.officer, world.heard(id, "家庭困难。", true));
        assertEquals("case.statement-not-reviewed", refused(world.head, world.decision(id, SMALL)));
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, SMALL));
    }

    @Test
    void what_the_party_said_is_answered_before_it_is_told_anew_and_stays_in_the_decision() {
        Id<EnforcementCase> id = toldForAMonth();
        world.perform(world.officer, world.heard(id, "数额过高。", false));
        assertEquals("case.statement-not-reviewed", refused(world.officer, world.notice(id, SMALL, HEARING_OVER)));
        assertEquals("case.statement-not-reviewed", refused(world.officer, world.heard(id, "家庭困难。", false)));
        world.perform(world.officer, new AnswerStatement(id, null, false, "幅度以内。"));
        world.perform(world.officer, world.heard(id, "家庭困难。", false));
        world.perform(world.officer, new AnswerStatement(id, null, true, "属实。"));
        world.perform(world.officer, world.notice(id, SMALL, HEARING_OVER));
        world.perform(world.officer, world.waiver(id, HEARING_OVER, "书面放弃。"));
        world.recordsSigned(id);
        world.world.itIs(world.reload(id).hearing().askedUntil().orElseThrow().plusDays(1));
        world.perform(world.head, world.decision(id, SMALL));
        assertEquals(
                List.of(
                        "当事人陈述、申辩称：数额过高。",
                        "经复核，本机关不予采纳：幅度以内。",
                        "当事人陈述、申辩称：家庭困难。",
                        "经复核，本机关予以采纳：属实。",
                        "再次告知后，当事人明确放弃陈述、申辩权利。",
                        "当事人没有要求听证。"),
                field(id, FormKind.PENALTY_DECISION, "procedure")
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void who_asked_to_be_heard_is_heard_before_it_is_told_anew() {
        Id<EnforcementCase> id = PreparedCases.asked();
        assertEquals("hearing.asked-and-not-held", refused(world.officer, world.notice(id, FINE, DAY)));
        assertTrue(world.reload(id).hearing().isOpen());
        assertEquals(
                "hearing.withdrawal-unproved", refused(world.head, new EndHearing(id, null, true, "当事人撤回听证要求。", null)));
        EnforcementCase one = world.reload(id);
        Instant day = DAY.plusDays(14).atTime(9, 0).atZone(ShanghaiClock.ZONE).toInstant();
        one.hearing().schedule(day, "镇会议室", null, "甲", "乙");
        one.hearing().serveNotice(DAY);
        one.closeHearing(Hearing.Outcome.HELD, "双方质证。", "SIGNED", "建议维持。", day);
        one.reopenInvestigation();
        assertEquals(DAY.plusDays(14), one.hearing().heldBefore().orElseThrow(), "the decision tells of it");
    }

    @Test
    void who_has_spoken_may_say_later_that_there_is_nothing_to_add() {
        Id<EnforcementCase> id = toldForAMonth();
        world.perform(world.officer, world.heard(id, "数额过高。", false));
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        assertThrows(
                Refusal.class,
                () -> world.perform(world.officer, new NoteWaiver(id, null, HEARING_OVER, "当事人表示没有其他意见。", List.of())));
        world.perform(world.officer, world.waiver(id, HEARING_OVER, "当事人表示没有其他意见。"));
        assertEquals("当事人表示没有其他意见。", world.reload(id).notice().waivedHow().orElseThrow());
        assertEquals(
                List.of(VoucherKind.WAIVER),
                world.read(register -> Voucher.of(register, id.value()).stream()
                        .map(Voucher::kind)
                        .toList()));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, SMALL));
        assertTrue(field(id, FormKind.PENALTY_DECISION, "procedure").contains("数额过高"));
    }

    private Id<Evidence> last(Id<EnforcementCase> id) {
        return world.read(register -> Id.of(Evidence.of(register, id.value()).stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED))
                .findFirst()
                .orElseThrow()
                .uuid()));
    }

    private void ownPiece(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new AddEvidence(
                        id,
                        null,
                        EvidenceKind.DOCUMENTARY,
                        "收据",
                        "证明购买",
                        world.today(),
                        "镇政府",
                        "当事人",
                        true,
                        null,
                        List.of(world.photo()),
                        true));
        world.perform(world.officer, new VerifyEvidence(id, null, last(id), true, "属实。"));
    }

    @Test
    void the_partys_own_words_open_no_way_to_more() {
        Id<EnforcementCase> id = PreparedCases.stated();
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        world.perform(
                world.officer,
                new RecordInterview(
                        id,
                        null,
                        "赵某某",
                        InterviewedAs.PARTY,
                        DAY,
                        LocalTime.of(0, 0),
                        LocalTime.of(0, 0).plusMinutes(1),
                        null,
                        "镇询问室",
                        true,
                        true,
                        "问：是否焚烧秸秆？\n答：是，另有一处。",
                        Signing.SIGNED,
                        null));
        world.signedByHand(world.officer, id.value());
        world.perform(world.officer, new VerifyEvidence(id, null, last(id), true, "属实。"));
        assertEquals("case.heavier-after-defence", refused(world.officer, world.notice(id, MORE, DAY)));
    }

    @Test
    void what_was_fined_on_the_spot_against_the_partys_word_is_not_fined_more_when_it_is_handled_anew() {
        DecideOnTheSpot spot =
                world.onTheSpot(world.item("秸秆"), PartyKind.PERSON, Set.of(PenaltyKind.FINE), new BigDecimal("200.00"));
        Id<EnforcementCase> id = Id.of(world.perform(world.officer, spot).dossier());
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        world.perform(world.head, new HandleAnew(id, null, "重新处理。"));
        ownPiece(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        assertEquals("case.heavier-after-defence", refused(world.officer, world.notice(id, FINE, DAY)));
        world.world.itIs(DAY.plusDays(1));
        world.prove(id);
        world.perform(world.officer, world.notice(id, FINE, DAY.plusDays(1)));
    }

    private static Penalty penalty(Set<PenaltyKind> kinds, String goods, String words) {
        boolean fined = kinds.contains(PenaltyKind.FINE);
        return new Penalty(
                kinds, fined ? SMALL : null, null, null, goods, null, words, Mitigation.NONE, null, "按幅度确定。");
    }

    private static boolean isMore(Penalty before, Penalty now) {
        Defence defence = Defence.none();
        defence.against(before);
        try {
            defence.requireNoHeavier(now);
            return false;
        } catch (Refusal refusal) {
            assertEquals("case.heavier-after-defence", refusal.key());
            return true;
        }
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "停业7日, 停业90日, true",
        "停业7日, 停业5日, false",
        "停业七日, 停业九十日, true",
        "停业二十五日, 停业二十日, false",
        "停业一百零五日, 停业一百日, false",
        "停业7日, 停业7个月, true",
        "停业7日, , false",
        ", 停业7日, true",
        "停业7日；限制经营一个月, 限制经营一个月, false",
        "停业7日, 停业7日；限制经营一个月, true",
        "'没收1,200件', '没收1,100件', false",
        "'没收1,200件', '没收1,300件', true"
    })
    void no_longer_time_and_no_other_words_after_the_defence(String before, String now, boolean more) {
        Set<PenaltyKind> kinds = EnumSet.of(PenaltyKind.BUSINESS_STOPPED);
        assertEquals(more, isMore(penalty(kinds, null, before), penalty(kinds, null, now)));
    }

    @Test
    void no_further_things_after_the_defence() {
        Set<PenaltyKind> kinds = EnumSet.of(PenaltyKind.CONFISCATION_OF_GOODS);
        assertTrue(isMore(penalty(kinds, "烟花10箱", null), penalty(kinds, "烟花100箱", null)));
        assertTrue(isMore(penalty(kinds, "烟花10箱", null), penalty(kinds, "烟花10箱、鞭炮2箱", null)));
        assertEquals(false, isMore(penalty(kinds, "烟花10箱、鞭炮2箱", null), penalty(kinds, "烟花8箱", null)));
    }

    @Test
    void the_lightest_kinds_stand_in_place_of_a_heavier_one_and_not_beside_it() {
        Penalty fined = penalty(EnumSet.of(PenaltyKind.FINE), null, null);
        assertTrue(isMore(fined, penalty(EnumSet.of(PenaltyKind.FINE, PenaltyKind.PUBLIC_CRITICISM), null, null)));
        assertEquals(false, isMore(fined, penalty(EnumSet.of(PenaltyKind.PUBLIC_CRITICISM), null, null)));
        Penalty warned = penalty(EnumSet.of(PenaltyKind.WARNING), null, null);
        assertTrue(isMore(warned, penalty(EnumSet.of(PenaltyKind.PUBLIC_CRITICISM), null, null)));
    }

    @Test
    void what_was_found_on_the_spot_is_nothing_new_when_it_is_proved_later() {
        Instant spot = Instant.parse("2026-03-02T02:00:00Z");
        Penalty fined = penalty(EnumSet.of(PenaltyKind.WARNING), null, null);
        Penalty more = penalty(EnumSet.of(PenaltyKind.FINE), null, null);
        Defence defence = Defence.none();
        defence.againstOnTheSpot("无。", fined, spot);
        assertDoesNotThrow(() -> defence.requireNoHeavier(more), "it had nothing to say");
        defence.againstOnTheSpot("不是我放的。", fined, spot);
        defence.overtake(spot);
        assertThrows(Refusal.class, () -> defence.requireNoHeavier(more));
        defence.overtake(spot.plusSeconds(1));
        assertDoesNotThrow(() -> defence.requireNoHeavier(more));
    }
}
