package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.Enforcements;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.investigation.Signing;
import yidan.casework.officers.Privacy;
import yidan.inspection.Inspection;
import yidan.inspection.Inspections;
import yidan.inspection.Outcome;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** Names in inspections and executions are for those whose affair they are. */
class ConfidenceBesideCasesTest {

    private final CaseWorld world = CaseWorld.get();
    private final Actor archivist = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Actor custodian = world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
    private final Actor publisher = world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER);
    private final Actor liaison = world.world.person("niudu-liaison", World.NIUDU, Role.LIAISON);
    private final List<Actor> others = List.of(world.third, world.reviewer, archivist, custodian, publisher, liaison);

    @Test
    void whose_affair_an_inspection_or_an_execution_is_not_reads_of_nobody_by_name() {
        Id<Inspection> inspected = inspected("马得水");
        Inspection inspection = world.read(register -> register.load(Inspection.class, inspected));
        OpenEnforcement plain = new Executing().opening(new Executing().compulsion(Executing.DEMOLITION));
        Id<Enforcement> opened = Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                plain.item(),
                                plain.partyKind(),
                                "马得水",
                                null,
                                null,
                                plain.address(),
                                null,
                                "马得水建房。",
                                plain.place(),
                                plain.lead(),
                                plain.assistant()))
                .dossier());
        Enforcement execution = world.read(register -> register.load(Enforcement.class, opened));
        Inspections inspections = new Inspections(world.world.registers);
        Enforcements enforcements = new Enforcements(world.world.registers);
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head, world.bureau)) {
            Privacy privacy =
                    new Privacy(inspection, reader, inspection.target().people());
            assertEquals("马得水在场。", privacy.text("马得水在场。"), reader.user());
            assertEquals("马得水、冯守信", privacy.inside(inspection.present()), reader.user());
            assertEquals(
                    "马得水建房。", new Privacy(execution, reader, execution.party().people()).text(execution.facts()));
        }
        for (Actor reader : others) {
            Privacy privacy =
                    new Privacy(inspection, reader, inspection.target().people());
            if (reader.equals(archivist)) {
                assertTrue(privacy.why().isEmpty(), "it is over, and comes into the archive");
            } else {
                assertEquals("papers.not-your-case", privacy.why().orElseThrow().key(), reader.user());
                assertEquals("马某某在场。", privacy.text("马得水在场。"), reader.user());
                assertEquals("***", privacy.inside(inspection.present()), "who else was there has no name either");
            }
            assertEquals(
                    "马某某建房。", new Privacy(execution, reader, execution.party().people()).text(execution.facts()));
            assertEquals("马某某", inspections.row(reader, inspected).orElseThrow().target(), reader.user());
            assertEquals("马某某", enforcements.row(reader, opened).orElseThrow().partyName(), reader.user());
        }
    }

    private Id<Inspection> inspected(String person) {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(world.perform(
                        world.officer,
                        new RecordPatrol(
                                item,
                                TargetKind.PERSON,
                                person,
                                null,
                                "牛杜镇",
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                CaseWorld.DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 40),
                                null,
                                "示例渡口",
                                person + "、冯守信",
                                true,
                                true,
                                "未见异常。",
                                EnumSet.of(Outcome.NO_PROBLEM),
                                null,
                                null,
                                Signing.SIGNED,
                                null,
                                null))
                .dossier());
    }
}
