package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Desk;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.DraftPaper;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.DiscardDraft;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.document.draft.SignLetter;
import yidan.document.draft.SignRecord;
import yidan.party.IdCardNumber;
import yidan.record.Outcome;
import yidan.record.RecordEntry;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Drafts of the documents of a case: who words, signs, closes and discards them. */
class CaseDraftsTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk desk = new PaperDesk();
    private final int item = world.item("秸秆");

    private Id<EnforcementCase> decided(Id<EnforcementCase> id) {
        world.world.itIs(LATER);
        world.perform(world.head, world.decision(id, FINE));
        return id;
    }

    @Test
    void the_officers_wording_of_a_drafted_decision_is_what_the_head_issues_with_the_penalty_he_decides() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        Id<OfficialDocument> draft = desk.idOf(id, FormKind.PENALTY_DECISION);
        world.perform(world.officer, new EditWording(draft, null, "facts", "当事人在㐂庆村𠮷家地块焚烧秸秆。"));
        desk.assertRefused(world.officer, new EditWording(draft, null, "penalty", "罚款一元。"), "document.not-wording", "");
        decided(id);
        OfficialDocument issued = desk.paper(id, FormKind.PENALTY_DECISION);
        assertEquals(draft.value(), issued.uuid());
        assertEquals("当事人在㐂庆村𠮷家地块焚烧秸秆。", issued.fields().get("facts"));
        assertTrue(issued.fields().get("penalty").toString().contains("1,500.00"));
        assertTrue(issued.fields().get("procedure").toString().contains("放弃"));
    }

    @Test
    void only_who_handles_the_case_writes_on_its_drafts_and_who_tried_stands_in_the_record() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        world.perform(world.officer, desk.interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> decision = desk.idOf(id, FormKind.PENALTY_DECISION);
        Id<OfficialDocument> interview = desk.idOf(id, FormKind.INTERVIEW_RECORD);
        EditWording wording = new EditWording(decision, null, "facts", "当事人焚烧秸秆约二分地。");
        FinishRecord finishing = new FinishRecord(interview, null, "拒绝签名，见证人：钱某某");
        SignRecord signing = new SignRecord(interview, null, "officerSigns", "a".repeat(64));
        long before = refusals(decision);
        desk.assertRefused(world.third, wording, "case.not-the-handler", "cn-penalty-2021:#42");
        assertEquals(before + 1, refusals(decision));
        desk.assertRefused(world.third, signing, "case.not-the-handler", "cn-penalty-2021:#42");
        desk.assertRefused(world.third, finishing, "case.not-the-handler", "cn-penalty-2021:#42");
        desk.assertRefused(world.leader, wording, "case.not-the-handler", "cn-penalty-2021:#42");
        desk.assertRefused(world.reviewer, wording, "case.not-the-handler", "cn-penalty-2021:#42");
        desk.assertRefused(world.head, finishing, "case.not-the-handler", "cn-penalty-2021:#42");
        desk.assertRefused(world.neighbour, wording, "dossier.unknown", "");
        world.perform(world.second, wording);
        world.perform(world.head, new EditWording(decision, null, "reasons", "初次违法，危害后果轻微。"));
        EditWording corrected = new EditWording(interview, null, "qa", "问：看见了什么？\n答：村主任询问：谁点的火？");
        desk.assertRefused(world.third, corrected, "case.not-the-handler", "cn-penalty-2021:#42");
        world.perform(world.second, corrected);
        assertEquals(
                List.of(Map.of("question", "看见了什么？", "answer", "村主任询问：谁点的火？")),
                desk.paper(id, FormKind.INTERVIEW_RECORD).fields().get("qa"));
        world.perform(world.officer, world.nextSign(interview));
        desk.assertRefused(world.second, corrected, "document.signed-already", "linyi-14:1.3#20");
        world.finish(world.second, interview, finishing.note());
        world.perform(world.officer, desk.interview(id, Signing.SIGNED));
        Id<OfficialDocument> byHand = Id.of(world.read(register -> Papers.of(register, id.value())).stream()
                .filter(row -> row.form() == FormKind.INTERVIEW_RECORD && row.isDraft())
                .findFirst()
                .orElseThrow()
                .id());
        desk.assertRefused(
                world.second,
                new EditWording(byHand, null, "qa", corrected.text()),
                "document.signed-already",
                "linyi-14:1.3#20");
        assertEquals(
                "当事人焚烧秸秆约二分地。",
                desk.paper(id, FormKind.PENALTY_DECISION).fields().get("facts"));
    }

    @Test
    void a_draft_that_is_not_needed_is_discarded_for_a_reason_and_another_can_be_begun() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.NO_PENALTY_DECISION));
        world.perform(world.officer, desk.interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> draft = desk.idOf(id, FormKind.NO_PENALTY_DECISION);
        DiscardDraft discarding = new DiscardDraft(draft, null, "改为给予处罚。");
        desk.assertRefused(world.third, discarding, "case.not-the-handler", "cn-penalty-2021:#42");
        desk.assertRefused(
                world.officer,
                new DiscardDraft(desk.idOf(id, FormKind.INTERVIEW_RECORD), null, "记错了。"),
                "document.record-not-discarded",
                "linyi-14:1.3#20");
        desk.assertRefused(world.head, new SignLetter(draft, null), "document.issued-with-its-act", "linyi-14:1.3#8");
        world.perform(world.officer, discarding);
        assertTrue(desk.papers(id).stream().noneMatch(paper -> paper.form() == FormKind.NO_PENALTY_DECISION));
        desk.assertRefused(
                world.officer, new EditWording(draft, null, "facts", "再改"), "act.wrong-stage", "linyi-14:1.3#8");
        assertTrue(world.read(register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :on", "on", draft.value())
                        .where("d.verb = 'DiscardDraft'")
                        .where("d.outcome = :done", "done", Outcome.DONE)
                        .values(String.class, "d.body"))
                .getFirst()
                .contains("改为给予处罚"));
        world.perform(world.officer, new DraftPaper(id, null, FormKind.NO_PENALTY_DECISION));
    }

    @Test
    void a_reviewer_gets_the_draft_of_the_decision_and_its_articles_without_anybody_typing_them_again() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        Id<OfficialDocument> draft = desk.idOf(id, FormKind.PENALTY_DECISION);
        world.perform(world.officer, new EditWording(draft, null, "facts", "当事人焚烧秸秆约二分地。"));
        world.world.itIs(LATER);
        world.perform(
                world.officer,
                new RequestLegalReview(id, null, null, Set.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款。", null, " "));
        UUID asked = world.reload(id).review().review().orElseThrow();
        LegalReview review = world.read(register -> register.load(LegalReview.class, Id.<LegalReview>of(asked)));
        assertTrue(
                review.materials().draftDecision().contains("事实：当事人焚烧秸秆约二分地。"),
                review.materials().draftDecision());
        assertTrue(
                review.materials().draftDecision().contains("1,500.00"),
                review.materials().draftDecision());
        assertTrue(
                review.materials().legalBasis().contains("大气污染防治法"),
                review.materials().legalBasis());
    }

    @Test
    void nobody_puts_words_into_the_mouths_of_the_leader_and_the_head() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        Id<OfficialDocument> opening = desk.idOf(id, FormKind.CASE_OPENING);
        for (String opinion : List.of("leaderOpinion", "headOpinion")) {
            desk.assertRefused(
                    world.officer, new EditWording(opening, null, opinion, "同意。"), "document.not-wording", "");
        }
        assertTrue(desk.paper(id, FormKind.CASE_OPENING)
                .fields()
                .get("officerSigned")
                .toString()
                .endsWith("2026年3月2日（系统内签批）"));
    }

    @Test
    void who_is_heard_stands_in_the_record_as_far_as_he_says_who_he_is() {
        Id<EnforcementCase> id = desk.opened(item);
        String number = IdCardNumber.completing("14272719800101002").value();
        Refusal mistyped = assertThrows(
                Refusal.class,
                () -> desk.perform(
                        world.officer, witness(id, number.substring(0, 17) + (number.endsWith("0") ? "1" : "0"))));
        assertEquals("id-card.check-character", mistyped.key());
        desk.perform(world.officer, witness(id, number));
        Map<String, Object> said = desk.paper(id, FormKind.INTERVIEW_RECORD).fields();
        assertEquals(number, said.get("personId"));
        assertEquals("女", said.get("personSex"), "as the number has it");
        assertEquals("示例村小学教师", said.get("personWork"));
        assertEquals("临猗县示例村2号", said.get("personAddress"));
        desk.perform(world.officer, desk.interview(id, Signing.SIGNED));
        assertFalse(desk.paper(id, FormKind.INTERVIEW_RECORD).fields().containsKey("personWork"), "nobody said it");
    }

    private static RecordInterview witness(Id<EnforcementCase> id, String number) {
        return new RecordInterview(
                id,
                null,
                "孙某某",
                InterviewedAs.WITNESS,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例村委会",
                true,
                true,
                "问：看见了什么？\n答：看见有人点火。",
                Signing.SIGNED,
                null,
                number,
                "临猗县示例村2号",
                null,
                "示例村小学教师");
    }

    @Test
    void a_discussions_record_is_the_heads_and_not_the_handlers() {
        Id<EnforcementCase> id = world.told(item, FINE);
        Id<OfficialDocument> minutes = world.world.registers.read(
                world.head,
                register ->
                        Id.of(Papers.of(new Desk(world.head, world.world.clock().instant(), register))
                                .draft(FormKind.DISCUSSION_RECORD, id.value(), Map.of("chair", "某负责人"))
                                .uuid()));
        EditWording wording = new EditWording(minutes, null, "conclusion", "同意。");
        desk.assertRefused(world.officer, wording, "paper.the-heads-write", "cn-penalty-2021:#57");
        world.perform(world.head, wording);
        assertEquals("同意。", desk.paper(id, FormKind.DISCUSSION_RECORD).fields().get("conclusion"));
    }

    @Test
    void a_hearings_record_is_its_chairs_and_its_recorders() {
        Id<EnforcementCase> id = world.told(item, FINE);
        Id<OfficialDocument> record = world.world.registers.read(world.head, register -> {
            register.load(EnforcementCase.class, id)
                    .hearing()
                    .schedule(
                            world.world.clock().instant().plus(8, ChronoUnit.DAYS),
                            "镇会议室",
                            null,
                            world.leader.user(),
                            world.third.user());
            return Id.of(Papers.of(new Desk(world.head, world.world.clock().instant(), register))
                    .draft(FormKind.HEARING_RECORD, id.value(), Map.of("place", "镇会议室"))
                    .uuid());
        });
        EditWording wording = new EditWording(record, null, "signNote", "当事人阅后签名。");
        desk.assertRefused(world.officer, wording, "paper.the-hearings-people-write", "cn-penalty-2021:#64");
        desk.assertRefused(world.head, wording, "paper.the-hearings-people-write", "cn-penalty-2021:#64");
        world.perform(world.leader, wording);
        world.perform(world.third, wording);
        assertEquals(
                "当事人阅后签名。", desk.paper(id, FormKind.HEARING_RECORD).fields().get("signNote"));
    }

    @Test
    void a_note_excuses_the_party_and_nobody_else_whom_the_law_has_sign() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, desk.interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> record = desk.idOf(id, FormKind.INTERVIEW_RECORD);
        FinishRecord finishing = new FinishRecord(record, null, "拒绝签名，见证人：钱某某");
        desk.assertRefused(world.officer, finishing, "record.others-sign", "linyi-14:4.8#12");
        SignRecord first = world.nextSign(record);
        world.perform(world.officer, first);
        desk.assertRefused(world.officer, first, "document.same-signature", "linyi-14:1.3#20");
        desk.assertRefused(world.officer, finishing, "record.others-sign", "linyi-14:4.8#12");
        assertShutInSql(record, "document_record_signed_by_officers");
        world.finish(world.second, record, finishing.note());
        assertFalse(desk.paper(id, FormKind.INTERVIEW_RECORD).isDraft());
    }

    @Test
    void what_is_left_behind_is_signed_by_those_who_left_it_and_who_saw_it() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "清除余烬。", false));
        world.perform(
                world.officer,
                new ServePaper(
                        id,
                        null,
                        desk.idOf(id, FormKind.RECTIFICATION_NOTICE),
                        ServiceManner.LEFT,
                        CaseWorld.DAY,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        "拒绝签收",
                        "钱某某",
                        null));
        Id<OfficialDocument> proof = desk.idOf(id, FormKind.PROOF_OF_SERVICE);
        FinishRecord finishing = new FinishRecord(proof, null, "受送达人拒绝签收。");
        Refusal refused = assertThrows(Refusal.class, () -> world.perform(world.officer, finishing));
        assertEquals("record.others-sign", refused.key());
        assertEquals("送达人签名、见证人签名或者盖章", refused.arguments().get(1));
        assertShutInSql(proof, "document_service_signed");
        world.finish(world.officer, proof, finishing.note());
        assertTrue(desk.paper(id, FormKind.PROOF_OF_SERVICE).has("witnessSign"));
    }

    @Test
    void an_application_to_the_court_bears_the_heads_signature_and_the_seal() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        UUID any = desk.idOf(id, FormKind.PENALTY_DECISION).value();
        String asApplication = "update yidan.official_document set form = 'EXECUTION_APPLICATION', stage = 'ISSUED',"
                + " issued_at = now(), issued_by = 'niudu-head', number_sign = '临', number_mark = '强执申',"
                + " number_year = 2026, number_ordinal = 9999, sealed_on_paper = true where id = '" + any + "'";
        assertTrue(assertThrows(SQLException.class, () -> World.sql(world.world.superuser(), asApplication))
                .getMessage()
                .contains("document_application_signed"));
    }

    private void assertShutInSql(Id<OfficialDocument> draft, String constraint) {
        String byHand = "update yidan.official_document set stage = 'ISSUED', issued_at = now(),"
                + " issued_by = 'niudu-officer1' where id = '" + draft.value() + "'";
        String refused = assertThrows(SQLException.class, () -> World.sql(world.world.superuser(), byHand))
                .getMessage();
        assertTrue(refused.contains(constraint), refused);
    }

    private long refusals(Id<OfficialDocument> on) {
        return world
                .read(register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :on", "on", on.value())
                        .where("d.outcome = :refused", "refused", Outcome.REFUSED)
                        .values(String.class, "d.body"))
                .stream()
                .filter(body -> body.contains("case.not-the-handler"))
                .count();
    }

    @Test
    void a_record_signed_on_the_screen_waits_for_its_signature_or_a_note() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, desk.interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> record = desk.idOf(id, FormKind.INTERVIEW_RECORD);
        assertEquals(
                "record.signature-missing",
                assertThrows(Refusal.class, () -> world.perform(world.officer, new FinishRecord(record, null, null)))
                        .key());
        world.finish(world.officer, record, "拒绝签名，见证人：钱某某");
        assertEquals(
                "拒绝签名，见证人：钱某某",
                desk.paper(id, FormKind.INTERVIEW_RECORD).fields().get("signNote"));
    }
}
