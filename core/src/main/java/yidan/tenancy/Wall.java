package yidan.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Stamps the connection of the running transaction, in one round trip. */
final class Wall {

    private static final String STAMP = "select yidan.stamp(?, ?, ?, ?::int[], ?)";

    private Wall() {}

    static void stamp(EntityManager entities, Stamp stamp) {
        // Taking the connection makes EclipseLink begin on it now: every later statement uses this very connection.
        stamp(entities.unwrap(Connection.class), stamp);
    }

    static void stamp(Connection connection, Stamp stamp) {
        try (PreparedStatement call = connection.prepareStatement(STAMP)) {
            call.setString(1, stamp.audience().databaseRole());
            call.setInt(2, stamp.county());
            if (stamp.audience() == Audience.PUBLIC) {
                call.setNull(3, Types.INTEGER);
            } else {
                call.setInt(3, stamp.tenant());
            }
            call.setString(4, stamp.scopeArray());
            call.setString(5, stamp.user());
            call.execute();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }
}
