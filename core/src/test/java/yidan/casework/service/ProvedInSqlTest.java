package yidan.casework.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.inspection.PlanInspection;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;

/** What the township writes by hand counts as served by the same rules, be it a paper of a case, an execution or an inspection. */
class ProvedInSqlTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final HikariDataSource POOL = World.pool(WORLD.world.url(), 1);
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([a-z_]+)\"");
    private static final Map<String, UUID> DOSSIERS = dossiers();

    private static Map<String, UUID> dossiers() {
        WORLD.world.itIs(CaseWorld.DAY);
        Map<String, UUID> dossiers = new LinkedHashMap<>();
        dossiers.put("case", WORLD.opened(WORLD.item("秸秆")).value());
        dossiers.put("execution", new Executing().opened(Executing.PLANTS).value());
        int item = WORLD.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        dossiers.put(
                "inspection",
                WORLD.perform(
                                WORLD.officer,
                                new PlanInspection(
                                        item,
                                        TargetKind.PLACE,
                                        "示例渡口",
                                        null,
                                        "牛杜镇",
                                        null,
                                        WORLD.person("niudu-officer1"),
                                        WORLD.person("niudu-officer2"),
                                        CaseWorld.DAY,
                                        "查看救生设备"))
                        .dossier());
        return dossiers;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DIRECT        | receiver = null                    | proof_of_service_received
            DIRECT        | served_on = '2026-03-05'           | proof_of_service_after_issue
            DIRECT        | place = ' '                        | proof_of_service_place
            DIRECT        | corrects_day = '2026-03-07'        | proof_of_service_corrects
            LEFT          | place = '门前'                     | proof_of_service_witness
            LEFT          | witness = '钱某某', proof = null   | proof_of_service_proved
            POST          | mail_number = 'XA0001'             | proof_of_service_posted
            POST          | shown_by = 'a'                     | proof_of_service_posted
            ENTRUSTED     | proof = null                       | proof_of_service_proved
            ELECTRONIC    | consent_id = gen_random_uuid()     | proof_of_service_consent
            ELECTRONIC    | consent_signed = true              | proof_of_service_rests_on_confirmation
            PUBLIC_NOTICE | published_on = '2026-03-06'        | proof_of_service_announced
            PUBLIC_NOTICE | published_on = '2026-03-10', notice_amount = 4, notice_unit = 'CALENDAR_DAYS', why_not_otherwise = '被退回', place = '公告栏', shown_by = 'a' | proof_of_service_notice_over
            POST          | mail_number = 'XA0001', shown_by = 'a' | proof_of_service_shown
            ELECTRONIC    | consent_signed = true, consent_id = gen_random_uuid() | proof_of_service_agreed
            ELECTRONIC    | consent_signed = true, consent_id = gen_random_uuid(), consent_of = gen_random_uuid() | proof_of_service_agreed_in_its_case
            """)
    void nothing_counts_as_served_without_what_its_manner_leaves_behind(
            String manner, String written, String constraint) throws SQLException {
        for (Map.Entry<String, UUID> dossier : DOSSIERS.entrySet()) {
            assertEquals(constraint, refused(dossier.getValue(), manner, written, constraint), dossier.getKey());
        }
    }

    @Test
    void nothing_is_served_of_what_takes_nothing_in() throws SQLException {
        assertEquals("dossier_not_filed", refused(UUID.randomUUID(), "DIRECT", "place = '镇政府'", "dossier_not_filed"));
    }

    /**
     * The name of the constraint that refuses it.
     *
     * @param asked what else would be looked at when all is done is looked at alone
     */
    private static String refused(UUID dossier, String manner, String written, String asked) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>(Map.of(
                "county_id", "140821",
                "id", "gen_random_uuid()",
                "tenant_id", String.valueOf(World.NIUDU.value()),
                "noted_at", "now()",
                "dossier_id", "'" + dossier + "'",
                "manner", "'" + manner + "'",
                "served_on", "'2026-03-12'",
                "issued_on", "'2026-03-06'",
                "receiver", "'赵某某'",
                "proof", "'已送达'"));
        for (String one : List.of(written.split(", "))) {
            String[] named = one.split(" = ");
            row.put(named[0], named[1]);
        }
        try (Connection connection = POOL.getConnection();
                Statement call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute(
                    "select yidan.stamp('yidan_member', 140821, " + World.NIUDU.value() + ", '{}', 'niudu-officer1')");
            SQLException refusal = assertThrows(SQLException.class, () -> {
                call.execute("insert into yidan.proof_of_service (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(", ", row.values()) + ")");
                call.execute("set constraints yidan." + asked + " immediate");
            });
            assertEquals("23", refusal.getSQLState().substring(0, 2), refusal.getMessage());
            Matcher named = CONSTRAINT.matcher(refusal.getMessage());
            connection.rollback();
            return named.find() ? named.group(1) : refusal.getMessage();
        }
    }

    @AfterAll
    static void close() {
        POOL.close();
    }
}
