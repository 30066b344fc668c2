package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.investigation.Signing;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DropMovement;
import yidan.evidence.custody.Movement;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who carries out an execution, how, and who moves what was taken. */
class ExecutionPeopleTest {

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    @BeforeEach
    void night_is_set() {
        if (!world.read(register -> new Rules(register).parameter("NIGHT_BEGINS", CaseWorld.DAY))
                .isSet()) {
            world.perform(world.bureau, new SetCountyParameter("NIGHT_BEGINS", "20", CaseWorld.DAY, "县规定"));
            world.perform(world.bureau, new SetCountyParameter("NIGHT_ENDS", "7", CaseWorld.DAY, "县规定"));
        }
    }

    private Id<Enforcement> decided() {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%毒品原植物%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
        Id<Enforcement> id = Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                item,
                                PartyKind.PERSON,
                                "赵某某",
                                null,
                                null,
                                "示例村",
                                null,
                                "在院内种植罂粟。",
                                "示例村",
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2")))
                .dossier());
        world.perform(world.head, Executing.decision(id, "当场铲除", "非法种植毒品原植物。"));
        return id;
    }

    private static CarryOutEnforcement carryOut(Id<Enforcement> id, boolean noUtilitiesCut) {
        return new CarryOutEnforcement(
                id,
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
                null,
                null,
                "村干部二人",
                null,
                true,
                null,
                noUtilitiesCut,
                true,
                true,
                true,
                "当场铲除。",
                Signing.SIGNED,
                null,
                true,
                null,
                null);
    }

    @Test
    void nobodys_water_power_heat_or_gas_is_cut_to_make_him_give_way() {
        Id<Enforcement> id = decided();
        assertEquals("enforcement.utilities-cut", refused(world.officer, carryOut(id, false)));
        world.perform(world.officer, carryOut(id, true));
    }

    @Test
    void others_carry_on_an_execution_and_store_what_was_filmed_of_it() {
        Id<Enforcement> id = decided();
        world.perform(world.officer, carryOut(id, true));
        Id<Recording> owed = Id.of(world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst()
                .uuid());
        assertEquals(
                "case.officer-other-field",
                refused(
                        world.leader,
                        new ReplaceEnforcers(
                                id, null, world.person("niudu-officer3"), world.person("niudu-forester"), "工作调动")));
        world.perform(
                world.leader,
                new ReplaceEnforcers(id, null, world.person("niudu-officer3"), world.person("niudu-lapsing"), "工作调动"));
        assertEquals(
                "case.not-the-handler",
                refused(world.officer, new ExplainRecording(owed, null, UnfilmedGround.DEVICE, "存储卡损坏。")));
        world.perform(world.third, new ExplainRecording(owed, null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。"));
        assertEquals("case.not-the-handler", refused(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY)));
        world.perform(world.third, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
    }

    @Test
    void others_are_put_on_an_execution_that_is_over_whose_papers_are_still_to_be_served() {
        Id<Enforcement> id = decided();
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OBJECT_GONE, "植株已经枯死。"));
        world.perform(
                world.leader,
                new ReplaceEnforcers(id, null, world.person("niudu-officer3"), world.person("niudu-lapsing"), "工作调动"));
        assertTrue(world.read(register -> register.load(Enforcement.class, id))
                .team()
                .has(world.third));
    }

    @Test
    void what_is_asked_and_does_not_tally_is_dropped_and_the_thing_stays_where_it_is() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(id, List.of("打捆机；小型；台；1")));
        Id<CustodyItem> thing = Id.of(world.read(register -> register.of(CustodyItem.class)
                        .where("d.caseId = :case", "case", id.value())
                        .list())
                .getFirst()
                .uuid());
        Actor custodian = world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
        assertEquals("custody.nothing-pending", refused(world.leader, new DropMovement(thing, null, "数量不符")));
        world.perform(world.officer, new AskMovement(thing, null, Movement.IN, "入库", "一号库", null, false));
        assertEquals(
                "custody.pending",
                refused(custodian, new AskMovement(thing, null, Movement.IN, "入库", "一号库", null, false)));
        world.perform(custodian, new DropMovement(thing, null, "核对数量不符。"));
        CustodyItem still = world.read(register -> register.load(CustodyItem.class, thing));
        assertEquals(CustodyItem.LISTED, still.stage());
        assertFalse(still.pending().isOpen());
    }
}
