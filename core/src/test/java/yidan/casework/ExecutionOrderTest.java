package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.removal.AnnounceRemoval;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServiceManner;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Nothing is pulled down on one day: each paper reaches the party first, and each of its terms runs out. */
class ExecutionOrderTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Enforcement> opened() {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%逾期不改正的强制拆除%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                item,
                                PartyKind.PERSON,
                                "赵某某",
                                null,
                                null,
                                "示例村",
                                null,
                                "在村庄规划区内未取得乡村建设规划许可证建房。",
                                "示例村",
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2")))
                .dossier());
    }

    private ServeEnforcementPaper serving(Id<Enforcement> id, FormKind form, LocalDate day) {
        DocumentRow paper = world.read(register -> Papers.of(register, id.value())).stream()
                .filter(row -> row.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow();
        return new ServeEnforcementPaper(
                id, null, Id.of(paper.id()), ServiceManner.DIRECT, day, "赵某某", "牛杜镇示例村", false, null);
    }

    private static CarryOutEnforcement carryOut(Id<Enforcement> id) {
        return new CarryOutEnforcement(
                id,
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
                null,
                null,
                "镇村建办二人",
                null,
                true,
                null,
                true,
                true,
                true,
                true,
                "按照决定实施。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }

    private void nightIsSet() {
        if (!world.read(register -> new Rules(register).parameter("NIGHT_BEGINS", DAY))
                .isSet()) {
            world.perform(world.bureau, new SetCountyParameter("NIGHT_BEGINS", "20", DAY, "县规定"));
            world.perform(world.bureau, new SetCountyParameter("NIGHT_ENDS", "7", DAY, "县规定"));
        }
    }

    @Test
    void the_whole_way_is_not_walked_on_one_day() {
        nightIsSet();
        Id<Enforcement> id = opened();
        world.world.itIs(DAY.plusDays(30));
        assertEquals(
                "day.before-issue", refused(world.officer, new OrderRemoval(id, null, DAY, DAY.plusDays(15), "限期改正。")));
        LocalDate ordered = DAY.plusDays(30);
        world.perform(world.officer, new OrderRemoval(id, null, ordered, ordered.plusDays(15), "限期改正。"));
        LocalDate checked = ordered.plusDays(16);
        world.world.itIs(checked);
        world.perform(world.officer, new CheckRemoval(id, null, false, "没有改正"));
        assertEquals(
                "day.before-issue",
                refused(world.officer, new DemandRemoval(id, null, ordered, checked.minusDays(1), "限期拆除。")));
        world.perform(world.officer, new DemandRemoval(id, null, checked, checked.plusDays(5), "限期拆除。"));
        assertEquals(
                "enforcement.demanded-already",
                refused(world.officer, new DemandRemoval(id, null, checked, checked.plusDays(5), "限期拆除。")));
        world.world.itIs(checked.plusDays(6));
        DecideEnforcement decision =
                new DecideEnforcement(id, null, "组织人员拆除", true, null, LocalDate.of(2026, 11, 10), "逾期不履行。");
        assertEquals("enforcement.demand-not-served", refused(world.head, decision));
        assertEquals("day.before-issue", refused(world.officer, serving(id, FormKind.DEMAND, checked.minusDays(1))));
        assertEquals(
                "enforcement.demand-served-too-late",
                refused(world.officer, serving(id, FormKind.DEMAND, checked.plusDays(6))));
        LocalDate again = checked.plusDays(6);
        world.perform(world.officer, new DemandRemoval(id, null, again, again.plusDays(10), "限期拆除。"));
        world.perform(world.officer, serving(id, FormKind.DEMAND, again));
        assertEquals("enforcement.demand-not-over", refused(world.head, decision));
        LocalDate decided = again.plusDays(11);
        world.world.itIs(decided);
        world.perform(world.head, decision);
        assertEquals(
                "day.before-issue",
                refused(world.officer, new AnnounceRemoval(id, null, checked, decided.minusDays(1), "村公告栏")));
        world.perform(world.officer, new AnnounceRemoval(id, null, decided, decided.plusDays(10), "村公告栏"));
        world.world.itIs(LocalDate.of(2026, 11, 10));
        assertEquals("enforcement.decision-not-served", refused(world.officer, carryOut(id)));
        assertEquals(
                "day.before-issue",
                refused(world.officer, serving(id, FormKind.EXECUTION_DECISION, decided.minusDays(1))));
        world.perform(world.officer, serving(id, FormKind.EXECUTION_DECISION, decided));
        world.perform(world.officer, carryOut(id));
        assertEquals(
                EnforcementStages.CARRIED_OUT,
                world.read(register -> register.load(Enforcement.class, id)).stage());
        assertEquals(
                List.of(FormKind.DEMAND, FormKind.DEMAND),
                world.read(register -> Papers.of(register, id.value())).stream()
                        .map(DocumentRow::form)
                        .filter(form -> form == FormKind.DEMAND)
                        .toList());
    }
}
