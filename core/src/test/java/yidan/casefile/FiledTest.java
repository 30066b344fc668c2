package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.Lead;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.Outcome;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Id;

/** Whose papers stand in the file of a case. */
class FiledTest {

    private final CaseWorld world = CaseWorld.get();

    private Id<Lead> fromAnInspection() {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        new RecordPatrol(
                                item,
                                TargetKind.PLACE,
                                "示例渡口",
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
                                "管理员某某",
                                true,
                                true,
                                "救生衣数量不足。",
                                EnumSet.of(Outcome.SUSPECTED_VIOLATION),
                                null,
                                null,
                                Signing.SIGNED,
                                null,
                                null))
                .dossier());
        world.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        Inspection made = world.read(register -> register.load(Inspection.class, id));
        return Id.of(made.lead().orElseThrow());
    }

    @Test
    void the_record_of_the_inspection_behind_a_case_is_bound_with_it() {
        Id<EnforcementCase> of = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                world.item("秸秆"),
                                fromAnInspection(),
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                false))
                .dossier());
        EnforcementCase dossier = world.reload(of);
        List<FormKind> bound = world.read(register -> new FilableCase(dossier).papers(register)).stream()
                .map(DocumentRow::form)
                .toList();
        assertTrue(bound.contains(FormKind.INSPECTION_RECORD), bound.toString());
        assertEquals(
                1, bound.stream().filter(FormKind.INSPECTION_RECORD::equals).count());
    }
}
