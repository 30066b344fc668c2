package yidan.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;

class WallTest {

    private final World world = World.get();

    @Test
    void an_unstamped_connection_is_refused_not_empty() throws SQLException {
        try (var pool = world.pool(1);
                Connection connection = pool.getConnection();
                var call = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> call.executeQuery("select count(*) from yidan.organisation"));
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }

    @Test
    void a_stamped_transaction_cannot_be_stamped_again() throws SQLException {
        try (var pool = world.pool(1);
                Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Wall.stamp(connection, Stamp.platform(World.NIUDU));
            assertThrows(RuntimeException.class, () -> Wall.stamp(connection, Stamp.platform(World.LINJIN)));
            connection.rollback();
            Wall.stamp(connection, Stamp.platform(World.NIUDU));
            try (var call = connection.createStatement()) {
                call.execute("reset role");
            }
            assertThrows(RuntimeException.class, () -> Wall.stamp(connection, Stamp.platform(World.LINJIN)));
            connection.rollback();
        }
    }

    @Test
    void no_tenant_is_an_error_and_not_all_rows() throws SQLException {
        try (var pool = world.pool(1);
                Connection connection = pool.getConnection();
                var call = connection.prepareStatement("select yidan.stamp('yidan_member', 140821, null, '{}', 'x')")) {
            assertThrows(SQLException.class, call::execute);
        }
    }

    @Test
    void an_organisation_of_another_county_cannot_even_be_stamped() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Stamp(Audience.MEMBER, World.JIAOCHENG, World.NIUDU.value(), Set.of(), "x"));
    }

    @Test
    void everybody_sees_the_bodies_of_his_own_county_only() {
        Actor head = world.person("niudu-head", World.NIUDU, Role.HEAD);
        var codes = world.registers.read(
                head, register -> register.of(Organisation.class).values(Integer.class, "d.tenant"));
        assertTrue(codes.contains(World.LINJIN.value()));
        assertEquals(
                0, codes.stream().filter(code -> code / 1000 != World.LINYI).count());
    }
}
