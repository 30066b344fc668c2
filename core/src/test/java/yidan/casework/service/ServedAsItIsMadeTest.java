package yidan.casework.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What each manner of service leaves behind. Source: 行政处罚法 第六十一条; 朔政办发〔2019〕38号 第三十条、第三十三条. */
class ServedAsItIsMadeTest {

    private static final LocalDate DECIDED = PreparedCases.HEARING_TERM_OVER;
    private static final LocalDate OVER = Announcing.after(DECIDED);
    private static final String BOARD = "镇政府公告栏";
    private static final String MAILBOX = "zhao@example.invalid";

    private final CaseWorld world = CaseWorld.get();

    @ParameterizedTest
    @EnumSource(names = {"POST", "PUBLIC_NOTICE"})
    void what_was_posted_or_announced_is_shown_by_a_file(ServiceManner manner) {
        ServeDecision shown = told(manner, OVER, "XA0001", DECIDED, List.of("hash"));
        assertDoesNotThrow(shown::check);
        ServeDecision unshown = told(manner, OVER, "XA0001", DECIDED, List.of());
        assertThrows(Refusal.class, unshown::check);
    }

    @ParameterizedTest
    @EnumSource(names = "PUBLIC_NOTICE", mode = EnumSource.Mode.EXCLUDE)
    void whatever_is_not_announced_is_received_by_somebody(ServiceManner manner) {
        ServeDecision toNobody = new ServeDecision(
                null, null, manner, OVER, " ", BOARD, true, "经过", "钱某某", "XA", null, null, null, List.of("hash"));
        assertEquals(
                "service.no-receiver",
                assertThrows(Refusal.class, toNobody::check).key());
    }

    @Test
    void what_is_announced_counts_as_served_when_the_countys_term_is_over() {
        Announcing.isSet(world);
        Id<EnforcementCase> id = PreparedCases.decided();
        world.world.itIs(OVER);
        List<String> announcement = List.of(world.photo());
        assertEquals(
                "service.notice-ends-otherwise",
                refused(on(id, OVER.minusDays(1), DECIDED, announcement)),
                "too early");
        assertEquals(
                "service.notice-ends-otherwise", refused(on(id, OVER, DECIDED.minusDays(1), announcement)), "too late");
        assertEquals(
                "day.before-issue",
                refused(on(id, OVER.minusDays(1), DECIDED.minusDays(1), announcement)),
                "announced before it was made");
        world.perform(
                world.officer,
                new RecordFailedService(
                        id,
                        null,
                        world.paper(id.value(), FormKind.PENALTY_DECISION),
                        ServiceManner.POST,
                        DECIDED,
                        "牛杜镇示例村",
                        "邮政营业部",
                        "查无此人，退回。",
                        List.of(world.photo())));
        world.perform(
                world.officer,
                new RecordFailedService(
                        id,
                        null,
                        world.paper(id.value(), FormKind.PENALTY_DECISION),
                        ServiceManner.POST,
                        DECIDED.plusDays(1),
                        "牛杜镇示例村",
                        "邮政营业部",
                        "公告后又寄出，仍被退回。",
                        List.of(world.photo())));
        world.perform(world.officer, on(id, OVER, DECIDED, announcement));
        assertEquals(OVER, world.reload(id).performance().servedOn().orElseThrow(), "from then it is to be performed");
        ProofOfService proof = last(id);
        assertTrue(proof.receiver().isEmpty());
        assertEquals(DECIDED, proof.publishedOn().orElseThrow());
        assertEquals("直接送达、邮寄送达均被退回。", proof.whyNotOtherwise().orElseThrow());
        OfficialDocument printed = printed(id);
        String remarks = printed.fields().get("remarks").toString();
        assertTrue(remarks.contains("采用其他方式均无法送达：直接送达、邮寄送达均被退回。"), remarks);
        assertTrue(remarks.contains("2026年3月14日公告期满，视为送达"), remarks);
        assertTrue(remarks.contains("此前未能送达：2026年3月10日，邮政营业部在牛杜镇示例村以邮寄送达方式送达，查无此人，退回。"), remarks);
        assertFalse(remarks.contains("公告后又寄出"), "what came after it did not come before it");
        assertTrue(printed.fields().get("receivedBy") == null, "nobody received it");
    }

    @Test
    void the_confirmation_of_electronic_service_is_brought_once_and_holds_for_its_address() {
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(world.officer, world.noticeToServe(id, PreparedCases.FINE));
        List<String> confirmation = List.of(world.photo());
        assertEquals("service.no-confirmation", refused(sent(id, FormKind.PRIOR_NOTICE, MAILBOX, null)));
        world.perform(world.officer, sent(id, FormKind.PRIOR_NOTICE, MAILBOX, confirmation));
        assertTrue(printed(id).fields().get("remarks").toString().contains(MAILBOX));
        assertEquals(
                "service.another-address",
                refused(sent(id, FormKind.HEARING_RIGHT_NOTICE, "other@example.invalid", null)));
        world.perform(world.officer, sent(id, FormKind.HEARING_RIGHT_NOTICE, MAILBOX, null));
        assertEquals(
                1,
                world.read(register -> ServiceConsent.of(register, id.value())).size(),
                "the second rests on the first");
    }

    @Test
    void the_proof_names_the_mail_by_which_it_was_posted() {
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(world.officer, world.noticeToServe(id, PreparedCases.FINE));
        world.perform(world.officer, world.posted(id, FormKind.PRIOR_NOTICE, CaseWorld.DAY));
        assertEquals("XA0001", last(id).mailNumber().orElseThrow());
        assertEquals("已签收\n邮件号：XA0001，邮寄凭证和回执附后。", printed(id).fields().get("remarks"));
    }

    private ServePaper sent(Id<EnforcementCase> id, FormKind form, String address, List<String> consent) {
        return new ServePaper(
                id,
                null,
                world.paper(id.value(), form),
                ServiceManner.ELECTRONIC,
                CaseWorld.DAY,
                "赵某某",
                address,
                true,
                "已发送",
                null,
                null,
                consent,
                null,
                null,
                null);
    }

    private static ServeDecision told(
            ServiceManner manner, LocalDate on, String mail, LocalDate published, List<String> files) {
        return on(null, manner, on, mail, published, files);
    }

    private static ServeDecision on(
            Id<EnforcementCase> id, LocalDate servedOn, LocalDate published, List<String> files) {
        return on(id, ServiceManner.PUBLIC_NOTICE, servedOn, null, published, files);
    }

    private static ServeDecision on(
            Id<EnforcementCase> id,
            ServiceManner manner,
            LocalDate servedOn,
            String mail,
            LocalDate published,
            List<String> files) {
        return new ServeDecision(
                id,
                null,
                manner,
                servedOn,
                manner == ServiceManner.PUBLIC_NOTICE ? null : "赵某某",
                BOARD,
                false,
                "在公告栏张贴。",
                null,
                mail,
                null,
                published,
                "直接送达、邮寄送达均被退回。",
                files);
    }

    private String refused(Act act) {
        return assertThrows(Refusal.class, () -> world.perform(world.officer, act))
                .key();
    }

    private ProofOfService last(Id<EnforcementCase> id) {
        return world.read(register -> ProofOfService.of(register, id.value())).getLast();
    }

    private OfficialDocument printed(Id<EnforcementCase> id) {
        Id<OfficialDocument> paper = world.paper(id.value(), FormKind.PROOF_OF_SERVICE);
        return world.read(register -> register.load(OfficialDocument.class, paper));
    }
}
