package yidan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.Signing;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.people.CertificateFields;
import yidan.people.DisableAccount;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A planned inspection is cancelled for a reason, or made by others than was planned. */
class InspectorsTest {

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Inspection> planned() {
        return planned("niudu-officer2");
    }

    private Id<Inspection> planned(String assistant) {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%生产经营单位安全生产%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(world.perform(
                        world.leader,
                        new PlanInspection(
                                item,
                                TargetKind.ENTERPRISE,
                                "临猗县示例商行",
                                null,
                                "牛杜镇集市",
                                null,
                                world.person("niudu-officer1"),
                                world.person(assistant),
                                CaseWorld.DAY,
                                "安全生产责任制"))
                .dossier());
    }

    private Inspection reload(Id<Inspection> id) {
        return world.read(register -> register.load(Inspection.class, id));
    }

    @Test
    void what_is_cancelled_is_not_made() {
        Id<Inspection> id = planned();
        world.perform(world.leader, new CancelInspection(id, null, "检查对象已经停业。"));
        assertEquals(Inspection.CANCELLED, reload(id).stage());
        assertEquals("act.wrong-stage", refused(world.leader, new CancelInspection(id, null, "再次取消")));
        assertEquals("act.wrong-stage", refused(world.leader, replaced(id, "niudu-officer3")));
    }

    @Test
    void others_inspect_who_are_certified_for_it() {
        Id<Inspection> id = planned();
        assertEquals("case.officer-other-field", refused(world.leader, replaced(id, "niudu-forester")));
        assertEquals("act.not-yours", refused(world.officer, replaced(id, "niudu-officer3")));
        world.perform(world.leader, replaced(id, "niudu-officer3"));
        assertFalse(reload(id).team().has(world.second));
        assertEquals(true, reload(id).team().has(world.third));
    }

    @Test
    void what_is_over_still_has_inspectors_who_serve_its_papers_when_the_two_have_left() {
        // Of no other dossier in the world, so that this one is named among those in hand.
        String leaving = "niudu-leaving";
        world.engage(World.NIUDU, leaving, Role.OFFICER, CertificateFields.ALL, CaseWorld.DAY.plusYears(3));
        Id<Inspection> id = planned(leaving);
        Refusal inHand = assertThrows(
                Refusal.class,
                () -> world.perform(world.bureau, new DisableAccount(World.NIUDU, world.person(leaving), false)));
        assertEquals("staff.dossiers-in-hand", inHand.key());
        assertTrue(
                inHand.arguments().get(2).toString().contains(reload(id).itemName()),
                inHand.arguments().toString());
        world.perform(
                world.officer,
                new RecordInspection(
                        id,
                        null,
                        CaseWorld.DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 40),
                        null,
                        "集市",
                        "负责人",
                        true,
                        true,
                        "未见隐患。",
                        EnumSet.of(Outcome.NO_PROBLEM),
                        null,
                        null,
                        Signing.SIGNED,
                        null,
                        null));
        assertEquals(Inspection.CLOSED, reload(id).stage());
        world.perform(world.leader, replaced(id, "niudu-officer3"));
        assertTrue(reload(id).team().has(world.third));
    }

    private ReplaceInspectors replaced(Id<Inspection> id, String assistant) {
        return new ReplaceInspectors(id, null, world.person("niudu-officer1"), world.person(assistant), "与检查对象有利害关系。");
    }
}
