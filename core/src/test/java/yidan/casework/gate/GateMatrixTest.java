package yidan.casework.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.World;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * Every gate of the law: shut for the act, with its article; told before the form is filled in, where it can be known
 * then; shut in SQL, where a constraint can hold it, for a row that somebody changes by hand. The screens themselves are
 * tried in the module that has them.
 */
class GateMatrixTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final List<String> SHUT = new ArrayList<>();

    static Stream<Gate> gates() {
        return Gate.all();
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_shut_gate_is_shut_everywhere(Gate gate) throws SQLException {
        UUID id = gate.arrange();
        gate.meanwhile().accept(id);
        Act act = gate.act().apply(id);
        Refusal refusal = assertThrows(Refusal.class, () -> WORLD.perform(gate.actor(), act));
        assertEquals(gate.refusal(), refusal.key());
        assertFalse(refusal.basis().isEmpty(), "no article");
        if (gate.onScreen()) {
            assertEquals(gate.refusal(), toldBefore(gate, act, id), "before the form is filled in");
        }
        if (gate.constraint().equals(Gate.NO_ROW)) {
            assertEquals(0, asTheTownship(gate, id), "changed by hand");
        } else if (!gate.table().isEmpty()) {
            SQLException byHand = assertThrows(SQLException.class, () -> byHand(gate, id));
            assertTrue(byHand.getMessage().contains('"' + gate.constraint() + '"'), byHand.getMessage());
        }
        SHUT.add(gate.name());
    }

    private static String toldBefore(Gate gate, Act act, UUID id) {
        ActType type = ActType.of(act.getClass());
        return WORLD.world.acts.possible(gate.actor(), List.of(Gate.chapter(act)), type.dossier(), Id.of(id)).stream()
                .filter(one -> one.act() == type)
                .findFirst()
                .orElseThrow()
                .obstacle()
                .map(Refusal::key)
                .orElse("open");
    }

    private static void byHand(Gate gate, UUID id) throws SQLException {
        try (Connection connection = WORLD.world.superuser().getConnection();
                Statement call = connection.createStatement()) {
            call.execute(update(gate, id));
        }
    }

    private static int asTheTownship(Gate gate, UUID id) throws SQLException {
        try (HikariDataSource pool = World.pool(WORLD.world.url(), 1);
                Connection connection = pool.getConnection();
                Statement call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute(
                    "select yidan.stamp('yidan_member', 140821, " + World.NIUDU.value() + ", '{}', 'niudu-officer1')");
            int changed = call.executeUpdate(update(gate, id) + " and county_id = 140821");
            connection.rollback();
            return changed;
        }
    }

    private static String update(Gate gate, UUID id) {
        String[] where = (gate.table() + ".id").split("\\.");
        return "update yidan." + where[0] + " set " + gate.byHand() + " where " + where[1] + " = '" + id + "'";
    }

    @AfterAll
    static void say_how_many() {
        System.out.printf("gates: %d, refused %d%n", gates().count(), SHUT.size());
    }
}
