package yidan.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions of the container. */
@ApplicationScoped
public class JtaTransactions implements Transactions {

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/yidan")
    private DataSource pool;

    @PersistenceContext(unitName = "yidan")
    private EntityManager entities;

    @Override
    public <T> T within(Stamp stamp, Function<EntityManager, T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException nested) {
            throw new IllegalStateException("a transaction is already running", nested);
        } catch (SystemException broken) {
            throw new PersistenceException(broken);
        }
        try {
            stampConnection(stamp);
            T result = work.apply(entities);
            entities.flush();
            transaction.commit();
            return result;
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException lost) {
            throw new PersistenceException(lost);
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /** Inside one transaction the pool hands out one connection: what is stamped here is what the entities use. */
    private void stampConnection(Stamp stamp) {
        try (Connection connection = pool.getConnection()) {
            Wall.stamp(connection, stamp);
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    /** A lost connection cannot be rolled back either; what was the matter is the first failure. */
    private void rollBack(Throwable failure) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException lost) {
            failure.addSuppressed(lost);
        }
    }
}
