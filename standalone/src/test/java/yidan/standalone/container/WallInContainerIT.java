package yidan.standalone.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Stamp;
import yidan.tenancy.Transactions;

/** The wall stands in the real server as it stands in the tests of core. */
@ExtendWith(ArquillianExtension.class)
class WallInContainerIT {

    @Resource(lookup = "java:app/jdbc/yidan")
    private DataSource pool;

    @Inject
    private Transactions transactions;

    @Deployment
    static WebArchive county() {
        return CountyArchive.of(WallInContainerIT.class);
    }

    @Test
    void an_unstamped_connection_of_the_pool_is_refused_not_empty() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            var refused = assertThrows(
                    SQLException.class, () -> statement.executeQuery("select count(*) from yidan.organisation"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void a_transaction_of_the_container_wears_its_stamp_and_sheds_it() throws SQLException {
        Stamp niudu = Stamp.platform(new OrganisationCode(140821107));
        assertEquals(
                "yidan_platform",
                transactions.within(
                        niudu,
                        entities -> entities.createNativeQuery("select current_user")
                                .getSingleResult()));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select current_user")) {
            assertTrue(rows.next());
            assertEquals("yidan_app", rows.getString(1));
        }
    }

    @Test
    void a_transaction_inside_a_transaction_is_refused() {
        Stamp niudu = Stamp.platform(new OrganisationCode(140821107));
        assertThrows(
                IllegalStateException.class,
                () -> transactions.within(niudu, outer -> transactions.within(niudu, inner -> inner)));
    }
}
