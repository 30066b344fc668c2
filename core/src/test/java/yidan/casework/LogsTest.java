package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ProposeCase;
import yidan.party.IdCardNumber;
import yidan.party.PartyKind;
import yidan.tenancy.Refusal;

/** Who a party is stands in no log, whatever happens to what was entered. */
class LogsTest {

    private static final String NAME = "慕容不该见";
    private static final String PHONE = "13912345678";
    private static final String NUMBER =
            IdCardNumber.completing("14082119660606006").value();

    private final CaseWorld world = CaseWorld.get();

    private ProposeCase proposal(String name, String number) {
        return new ProposeCase(
                null,
                world.item("秸秆"),
                PartyKind.PERSON,
                name,
                number,
                null,
                "临猗县",
                PHONE,
                "露天焚烧秸秆",
                name + "焚烧秸秆。",
                "村北",
                CaseWorld.DAY,
                null,
                CaseWorld.DAY,
                null,
                null,
                null,
                world.person("niudu-officer1"),
                world.person("niudu-officer2"),
                false);
    }

    /** What is logged and printed while somebody works. */
    private static String logged(Runnable work) {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                StringWriter text = new StringWriter();
                text.append(line.getMessage())
                        .append(String.valueOf(
                                List.of(line.getParameters() == null ? new Object[0] : line.getParameters())));
                if (line.getThrown() != null) {
                    line.getThrown().printStackTrace(new PrintWriter(text));
                }
                lines.add(text.toString());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        handler.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(handler);
        }
        return String.join("\n", lines) + printed.toString(StandardCharsets.UTF_8);
    }

    private static void holdsNobody(String log) {
        for (String secret : List.of(NAME, NUMBER, PHONE)) {
            assertFalse(log.contains(secret), () -> "logged: " + secret);
        }
    }

    @Test
    void acts_that_succeed_and_acts_that_are_refused_leave_no_person_in_the_log() {
        String wrong = NUMBER.substring(0, 17) + (NUMBER.charAt(17) == '0' ? '1' : '0');
        holdsNobody(logged(() -> {
            world.perform(world.officer, proposal(NAME, NUMBER));
            assertThrows(Refusal.class, () -> world.perform(world.officer, proposal(NAME, wrong)));
            assertThrows(Refusal.class, () -> world.perform(world.officer, proposal(NAME + "😀", NUMBER)));
            assertThrows(Refusal.class, () -> world.perform(world.officer, proposal(NAME.repeat(40), NUMBER)));
            assertThrows(Refusal.class, () -> world.perform(world.head, proposal(NAME, NUMBER)));
            world.perform(
                    world.officer,
                    new RegisterLead(LeadSource.COMPLAINT, CaseWorld.DAY, NAME + PHONE, null, NAME, NAME, PHONE));
        }));
    }

    @Test
    void what_the_database_says_of_a_refused_row_does_not_hold_the_row() throws SQLException {
        try (HikariDataSource pool = world.world.pool(1);
                Connection connection = pool.getConnection();
                Statement call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute(
                    "select yidan.stamp('yidan_member', 140821, " + World.NIUDU.value() + ", '{}', 'niudu-officer1')");
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> call.execute(
                            "insert into yidan.case_lead (county_id, id, tenant_id, stage, opened_on, source,"
                                    + " received_on, content, reporter_name, registered_by) values (140821, gen_random_uuid(), "
                                    + World.NIUDU.value() + ", 'ANSWERED', '2026-03-02', 'PATROL', '2026-03-02', '"
                                    + NAME
                                    + "', '" + NAME + "', 'niudu-officer1')"));
            assertEquals("23514", refused.getSQLState());
            assertTrue(refused.getMessage().contains("case_lead_answered"), refused.getMessage());
            holdsNobody(refused.getMessage());
            connection.rollback();
        }
    }

    @Test
    void the_application_asks_the_driver_to_keep_such_details_to_itself() throws IOException {
        String descriptor = Files.readString(Path.of("..", "ui", "src", "main", "webapp", "WEB-INF", "web.xml"));
        assertTrue(descriptor.replaceAll("\\s+", "").contains("<name>logServerErrorDetail</name><value>false</value>"));
    }
}
