package yidan.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Id;

/** Patrols as the stories of inspections begin with them. */
record Patrols(CaseWorld world) {

    private static final LocalDate DAY = CaseWorld.DAY;

    int item(String words) {
        return world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    RecordPatrol patrol(int item, Set<Outcome> outcomes, LocalDate until, String order) {
        return patrol(item, "niudu-officer2", outcomes, until, order);
    }

    RecordPatrol patrol(int item, String assistant, Set<Outcome> outcomes, LocalDate until, String order) {
        return new RecordPatrol(
                item,
                TargetKind.PLACE,
                "示例渡口",
                null,
                "牛杜镇",
                null,
                world.person("niudu-officer1"),
                world.person(assistant),
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                "管理员某某",
                true,
                true,
                "救生衣数量不足。",
                outcomes,
                until,
                order,
                Signing.SIGNED,
                null,
                null);
    }

    Inspection reload(Id<Inspection> id) {
        return world.read(register -> register.load(Inspection.class, id));
    }

    void serveOrder(Id<Inspection> id) {
        Id<OfficialDocument> notice = world.paper(id.value(), FormKind.RECTIFICATION_NOTICE);
        OfficialDocument order = world.read(register -> register.load(OfficialDocument.class, notice));
        world.perform(world.officer, serving(id, order, ServiceManner.DIRECT, null));
    }

    List<OfficialDocument> papers(Id<Inspection> id) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .toList());
    }

    static ServeInspectionPaper serving(Id<Inspection> id, OfficialDocument paper, ServiceManner manner, String proof) {
        return new ServeInspectionPaper(id, null, Id.of(paper.uuid()), manner, DAY, "管理员某某", "牛杜镇示例村", false, proof);
    }
}
