package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import yidan.World;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.Signing;
import yidan.inspection.Inspection;
import yidan.inspection.Outcome;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Id;

/** What goes into a file of its own, what it holds, and what nobody changes of what lies in it, not even by hand. */
record OwnFile(FilingDesk desk) {

    Id<CaseFile> compiled(Act compiling) {
        return Id.of(desk.perform(desk.world.officer, compiling).dossier());
    }

    List<String> titles(CaseFile file) {
        return file.contents().orElseThrow().parts().stream()
                .map(FilePart::title)
                .toList();
    }

    static String enclosed(CaseFile file) {
        return file.contents().orElseThrow().parts().stream()
                .filter(FilePart::attached)
                .findFirst()
                .orElseThrow()
                .title();
    }

    void unchanged(String table, String change, String by, UUID id) throws SQLException {
        assertTrue(written("select 1 from yidan." + table + " where county_id = 140821 and " + by + " = '" + id + "'")
                .startsWith("0"));
        assertEquals(
                "0 rows",
                written("update yidan." + table + " set " + change + " where county_id = 140821 and " + by + " = '" + id
                        + "'"),
                table);
    }

    /** Another like it, by hand. */
    String copied(String table, String by, UUID id, boolean filed) throws SQLException {
        String columns;
        try (Connection owner = desk.ground.superuser().getConnection();
                Statement call = owner.createStatement();
                ResultSet all = call.executeQuery("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_schema = 'yidan' and table_name = '" + table
                        + "' and column_name not in ('id', 'filed')")) {
            all.next();
            columns = all.getString(1);
        }
        return written("insert into yidan." + table + " (id, filed, " + columns + ") select gen_random_uuid(), " + filed
                + ", " + columns + " from yidan." + table + " where county_id = 140821 and " + by + " = '" + id
                + "' limit 1");
    }

    /** As the application's login, of the township; undone afterwards. */
    String written(String statement) throws SQLException {
        try (Connection hand = desk.ground.superuser().getConnection();
                Statement call = hand.createStatement()) {
            hand.setAutoCommit(false);
            try {
                call.execute("set local session authorization yidan_app");
                call.execute(
                        "select yidan.stamp('yidan_member', 140821, " + World.NIUDU.value() + ", '{}', 'by-hand')");
                boolean rows = call.execute(statement);
                int written = rows ? 0 : call.getUpdateCount();
                call.execute("set constraints all immediate");
                return written + " rows";
            } catch (SQLException refused) {
                String by = refused.getMessage().contains("\"admitted\"")
                        ? "admitted"
                        : refused.getMessage().replaceAll("(?s).*constraint \"(\\w+)\".*", "$1");
                return refused.getSQLState() + " " + by;
            } finally {
                hand.rollback();
            }
        }
    }

    static CompileInspectionFile filing(Id<Inspection> id) {
        return new CompileInspectionFile(id, "本卷材料齐全。", null);
    }

    Id<Inspection> patrol(Outcome outcome) {
        int item = desk.world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        boolean orders = outcome == Outcome.RECTIFY_BY;
        Id<Inspection> seen = Id.of(desk.perform(
                        desk.world.officer,
                        new RecordPatrol(
                                item,
                                TargetKind.PLACE,
                                "示例渡口",
                                null,
                                "牛杜镇",
                                null,
                                desk.world.person("niudu-officer1"),
                                desk.world.person("niudu-officer2"),
                                CaseWorld.DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 40),
                                null,
                                "示例渡口",
                                "管理员某某",
                                true,
                                true,
                                "救生衣数量不足。",
                                EnumSet.of(outcome),
                                orders ? CaseWorld.DAY.plusDays(7) : null,
                                orders ? "补足救生衣。" : null,
                                Signing.SIGNED,
                                null,
                                List.of(desk.world.photo())))
                .dossier());
        desk.world.signedByHand(desk.world.officer, seen.value());
        return seen;
    }
}
