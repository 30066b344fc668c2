package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * 附件1 第13项: who builds on land without approval is told to stop and to correct; only when he has not, is he told to give
 * the land back, and only the court enforces it.
 */
class GivenBackByTheCourtTest {

    private static final Set<PenaltyKind> KINDS = EnumSet.of(PenaltyKind.OTHER);
    private static final String WORDS = "依照《中华人民共和国土地管理法》第七十八条，责令退还非法占用的土地，限期拆除在非法占用的土地上新建的房屋。";
    private static final LocalDate CHECKED = CaseWorld.DAY.plusDays(6);

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = world.opened(world.item("农村村民非法占用土地建住宅"));

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        return refusal.key() + " " + refusal.basis();
    }

    private ReportInvestigation report(String words) {
        return new ReportInvestigation(
                id,
                null,
                "经查，未经批准占地建房。",
                KINDS,
                null,
                null,
                null,
                null,
                null,
                words,
                Mitigation.NONE,
                null,
                null,
                false,
                Set.of());
    }

    @Test
    void a_house_on_land_that_was_taken_is_given_back_through_order_decision_demand_and_court() {
        world.prove(id);
        assertEquals(
                "penalty.not-before-overdue linyi-13:annex-1#13", refused(world.officer, report(WORDS)), "no order");
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "停止建设，限期改正。"));
        assertEquals(
                "penalty.not-before-overdue linyi-13:annex-1#13",
                refused(world.officer, report(WORDS)),
                "not over yet");
        world.world.itIs(CHECKED);
        world.perform(world.officer, new CheckRectification(id, null, false, "继续建设。"));
        assertEquals("penalty.article-missing linyi-14:1.5#3", refused(world.officer, report("退还土地。")));
        world.perform(world.officer, report(WORDS));
        world.perform(
                world.officer,
                new GivePriorNotice(
                        id,
                        null,
                        CHECKED,
                        CHECKED.plusDays(3),
                        KINDS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        WORDS,
                        Mitigation.NONE,
                        null,
                        null));
        world.perform(world.officer, world.waiver(id, CHECKED, "书面放弃。"));
        world.perform(
                world.head,
                new DecidePenalty(
                        id,
                        null,
                        KINDS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        WORDS,
                        Mitigation.NONE,
                        null,
                        null,
                        null,
                        "逾期未改正，事实清楚。",
                        null,
                        null,
                        "退还土地，自行拆除房屋",
                        30));
        world.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, CHECKED, "赵某某", "牛杜镇示例村", false, null));
        assertEquals(
                "退还土地，自行拆除房屋，自收到本决定书之日起30日内履行完毕。",
                new PaperDesk()
                        .paper(id, FormKind.PENALTY_DECISION)
                        .fields()
                        .get("performance")
                        .toString()
                        .split("\n")[0],
                "行政处罚法 第五十九条（四）");
        assertEquals(
                CHECKED.plusDays(31),
                world
                        .read(register -> Clocks.of(
                                        World.NIUDU, world.world.clock().instant(), register)
                                .of(register.load(EnforcementCase.class, id)))
                        .stream()
                        .filter(clock -> clock.term().equals(Terms.PENALTY_PERFORMED))
                        .map(Deadline::dueOn)
                        .findFirst()
                        .orElseThrow(),
                "looked at the day after");
        world.world.itIs(CHECKED.plusDays(30));
        assertEquals(
                "case.demanded-too-early cn-compulsion-2011:#54",
                refused(world.officer, new DemandPerformance(id, null, null, "请退还土地，拆除房屋。")));
        LocalDate demanded = LocalDate.of(2026, 4, 20);
        world.world.itIs(demanded);
        world.perform(world.officer, new DemandPerformance(id, null, demanded, "请退还土地，拆除房屋。"));
        ApplyToCourt court = new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign());
        assertEquals("court.party-may-still-sue cn-compulsion-2011:#53", refused(world.head, court));
        world.world.itIs(LocalDate.of(2026, 9, 21));
        world.perform(world.head, court);
        assertTrue(world.reload(id).performance().courtAppliedOn().isPresent());
    }
}
