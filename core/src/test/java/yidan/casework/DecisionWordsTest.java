package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Desk;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.turn.NextStep;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.evidence.PartyProof;
import yidan.people.organisation.DesignateBank;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** What a decision says: only what is so, and only what was found true. */
class DecisionWordsTest {

    private static final BigDecimal FINE = PreparedCases.FINE;

    private static final Set<PenaltyKind> GAINS = EnumSet.of(PenaltyKind.CONFISCATION_OF_GAINS);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertEquals("cn-penalty-2021:#46", refusal.basis());
        return refusal.key();
    }

    private void gather(Id<EnforcementCase> id, String title) {
        world.perform(
                world.officer,
                new AddEvidence(
                        id,
                        null,
                        EvidenceKind.DOCUMENTARY,
                        title,
                        "证明当事人焚烧秸秆",
                        CaseWorld.DAY,
                        "示例村",
                        "村民委员会",
                        true,
                        null,
                        List.of(world.photo())));
    }

    private void weigh(Id<EnforcementCase> id, boolean proved) {
        Evidence last = world.read(register -> Evidence.of(register, id.value())).stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED)
                        && piece.partyProof().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow();
        world.perform(
                world.officer, new VerifyEvidence(id, null, Id.of(last.uuid()), proved, proved ? "相互印证" : "不能印证"));
    }

    private String said(Id<EnforcementCase> id, FormKind form) {
        return papers.paper(id, form).fields().get("evidence").toString();
    }

    @Test
    void only_what_was_found_true_stands_in_the_report_and_in_the_decision_and_who_the_party_is_proves_nothing() {
        Id<EnforcementCase> id = world.opened(PreparedCases.ITEM);
        world.prove(id);
        gather(id, "匿名来信");
        world.perform(
                world.officer,
                new AddPartyProof(
                        id,
                        null,
                        PartyProof.IDENTITY,
                        CaseWorld.DAY,
                        "镇询问室",
                        "赵某某",
                        true,
                        null,
                        List.of(world.photo())));
        assertEquals(VerifyEvidence.class, next(id));
        assertEquals("case.evidence-not-weighed", refused(world.officer, world.report(id, FINE, false, Set.of())));
        weigh(id, false);
        assertEquals(ReportInvestigation.class, next(id));
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        for (FormKind form : List.of(FormKind.EVIDENCE_LIST, FormKind.INVESTIGATION_REPORT)) {
            assertTrue(said(id, form).contains("焚烧现场残留物"), form.name());
            assertFalse(said(id, form).contains("匿名来信"), form.name());
            assertFalse(said(id, form).contains("身份证明"), form.name());
        }
        world.perform(world.officer, world.notice(id, FINE, CaseWorld.DAY));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃。"));
        world.world.itIs(PreparedCases.HEARING_TERM_OVER);
        gather(id, "迟到的证言");
        assertEquals("case.evidence-not-weighed", refused(world.head, world.decision(id, FINE)));
        assertEquals(VerifyEvidence.class, next(id));
        weigh(id, false);
        world.perform(world.head, world.decision(id, FINE));
        assertTrue(said(id, FormKind.PENALTY_DECISION).contains("焚烧现场残留物"));
        assertFalse(said(id, FormKind.PENALTY_DECISION).contains("迟到的证言"), "行政处罚法 第四十六条第二款");
    }

    @Test
    void the_police_get_everything_and_are_told_what_nobody_has_weighed() {
        Id<EnforcementCase> id = world.opened(PreparedCases.ITEM);
        world.prove(id);
        gather(id, "现场录像");
        world.perform(
                world.officer,
                new ReportCrime(
                        id, null, world.person("niudu-officer1"), world.person("niudu-officer2"), "数额较大，涉嫌犯罪。"));
        world.perform(world.head, new TransferToJustice(id, null, "县公安局", "涉嫌犯罪。"));
        String attached = papers.paper(id, FormKind.TRANSFER_LETTER)
                .fields()
                .get("attachments")
                .toString();
        assertEquals(2, attached.lines().count(), attached);
        List<String> open =
                attached.lines().filter(line -> line.contains("（尚未查证）")).toList();
        assertEquals(1, open.size(), attached);
        assertTrue(open.getFirst().contains("现场录像"), "移送涉嫌犯罪案件的规定 第六条: " + attached);
    }

    private Class<? extends Act> next(Id<EnforcementCase> id) {
        return world.read(register -> NextStep.of(
                        register.load(EnforcementCase.class, id),
                        new Desk(world.officer, world.world.clock().instant(), register)))
                .orElseThrow();
    }

    @Test
    void nothing_runs_up_on_gains_and_a_decision_without_a_fine_speaks_of_none() {
        Id<EnforcementCase> id = world.opened(PreparedCases.ITEM);
        BigDecimal gains = new BigDecimal("800.00");
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "经查，当事人出售所得八百元。",
                        GAINS,
                        null,
                        null,
                        gains,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。",
                        false,
                        Set.of()));
        world.perform(
                world.officer,
                new GivePriorNotice(
                        id,
                        null,
                        CaseWorld.DAY,
                        CaseWorld.DAY.plusDays(3),
                        GAINS,
                        null,
                        null,
                        gains,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。"));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "当事人书面放弃陈述、申辩。"));
        world.world.itIs(PreparedCases.HEARING_TERM_OVER);
        world.perform(
                world.head,
                new DecidePenalty(
                        id,
                        null,
                        GAINS,
                        null,
                        null,
                        gains,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。",
                        "事实清楚，证据确凿。"));
        assertEquals(
                "自收到本决定书之日起15日内，到指定的银行或者通过电子支付系统缴纳没收的违法所得。",
                papers.paper(id, FormKind.PENALTY_DECISION)
                        .fields()
                        .get("performance")
                        .toString()
                        .split("\n")[0],
                "行政处罚法 第七十二条 speaks of fines alone");
    }

    private String performance(Id<EnforcementCase> id, FormKind form) {
        return papers.paper(id, form).fields().get("performance").toString();
    }

    @Test
    void who_is_fined_reads_to_which_account_he_pays_in_the_decision_and_in_the_demand() {
        Actor admin = world.world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
        Id<Organisation> township = Id.of(world.read(register -> register.of(Organisation.class)
                .where("d.tenant = :township", "township", World.NIUDU.value())
                .first()
                .orElseThrow()
                .uuid()));
        assertEquals(
                "fine-account.nothing", refusedAt(admin, new DesignateBank(township, " ", null, null, ""), "bank"));
        assertEquals(
                "fine-account.incomplete",
                refusedAt(admin, new DesignateBank(township, "示例银行", "财政所", null, null), "account"));
        assertEquals(
                "fine-account.no-number",
                refusedAt(admin, new DesignateBank(township, "示例银行", "财政所", "一二三四", null), "account"));
        world.perform(admin, new DesignateBank(township, "示例银行牛杜支行", "牛杜镇财政所", "0000 1408 21107", "示例缴款平台"));
        Id<EnforcementCase> id = PreparedCases.demanded();
        String where = "指定的银行：示例银行牛杜支行；账户名：牛杜镇财政所；账号：0000140821107。\n电子支付：示例缴款平台";
        assertTrue(performance(id, FormKind.PENALTY_DECISION).contains(where));
        assertEquals("请履行。\n" + where, performance(id, FormKind.DEMAND));
    }

    private String refusedAt(Actor actor, Act act, String field) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertEquals("cn-penalty-2021:#67", refusal.basis());
        assertTrue(refusal.components().contains(field), refusal.components().toString());
        return refusal.key();
    }
}
