package yidan.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions without a container: for commands, benchmarks and tests, on the same persistence unit. */
public final class LocalTransactions implements Transactions, AutoCloseable {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    /** @param logins a pool of connections of {@code yidan_app} */
    public LocalTransactions(DataSource logins) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", logins);
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.target-server", "None");
        properties.put("eclipselink.weaving", "false");
        factory = Persistence.createEntityManagerFactory("yidan", properties);
    }

    @Override
    public <T> T within(Stamp stamp, Function<EntityManager, T> work) {
        if (running.get()) {
            throw new IllegalStateException("a transaction is already running");
        }
        running.set(true);
        try (EntityManager entities = factory.createEntityManager()) {
            EntityTransaction transaction = entities.getTransaction();
            transaction.begin();
            try {
                Wall.stamp(entities, stamp);
                T result = work.apply(entities);
                entities.flush();
                transaction.commit();
                return result;
            } catch (RuntimeException | Error failure) {
                rollBack(transaction, failure);
                throw failure;
            }
        } finally {
            running.remove();
        }
    }

    /** A lost connection cannot be rolled back either; what was the matter is the first failure. */
    private static void rollBack(EntityTransaction transaction, Throwable failure) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException lost) {
            failure.addSuppressed(lost);
        }
    }

    /** The entities of the unit, for tests that walk them all. */
    public EntityManagerFactory factory() {
        return factory;
    }

    @Override
    public void close() {
        factory.close();
    }
}
