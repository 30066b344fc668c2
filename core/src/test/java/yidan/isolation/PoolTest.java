package yidan.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.Stamp;

/** Many tenants over few connections, with rollbacks and killed connections in between. */
class PoolTest {

    private static final int TRANSACTIONS = 10_000;
    private static final int THREADS = 5;
    private static final List<OrganisationCode> TENANTS =
            List.of(World.NIUDU, World.LINJIN, World.SUNJI, World.TIANNING, World.FIRE);

    private final World world = World.get();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger foreign = new AtomicInteger();
    private final AtomicInteger rows = new AtomicInteger();

    @Test
    void ten_thousand_interleaved_transactions_over_five_connections_return_no_foreign_row() throws Exception {
        for (OrganisationCode tenant : TENANTS) {
            Actor head = world.person("head-" + tenant, tenant, Role.HEAD);
            world.recorder.append(head, "Login", "");
        }
        try (var pool = world.pool(5);
                var transactions = new LocalTransactions(pool);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> work = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(seed -> () -> run(transactions, new Random(seed)))
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        System.out.printf(
                "pool: %,d transactions, %,d rows, %,d rolled back, %d connections killed, %d foreign rows%n",
                TRANSACTIONS, rows.get(), rolledBack.get(), killed.get(), foreign.get());
        assertEquals(0, foreign.get());
        assertTrue(rows.get() > TRANSACTIONS / 2, "too few rows were read to prove anything: " + rows);
        assertTrue(rolledBack.get() > 0 && killed.get() > 0, "nothing went wrong, which was to be tried");
    }

    private Void run(LocalTransactions transactions, Random random) throws SQLException {
        for (int i = 0; i < TRANSACTIONS / THREADS; i++) {
            OrganisationCode tenant = TENANTS.get(random.nextInt(TENANTS.size()));
            boolean rollBack = random.nextInt(3) == 0;
            boolean kill = random.nextInt(400) == 0;
            try {
                transactions.within(Stamp.platform(tenant), entities -> {
                    // The statement names no tenant: what keeps others out is the stamp of this very connection.
                    List<Integer> seen = entities.createQuery(
                                    "select r.tenant from RecordEntry r where r.county = :county", Integer.class)
                            .setParameter("county", tenant.county().value())
                            .setMaxResults(20)
                            .getResultList();
                    rows.addAndGet(seen.size());
                    foreign.addAndGet((int) seen.stream()
                            .filter(owner -> owner != tenant.value())
                            .count());
                    if (kill) {
                        killOwnConnection(entities);
                    }
                    long own = Register.of(entities, Stamp.platform(tenant))
                            .of(RecordEntry.class)
                            .count();
                    if (own == 0) {
                        foreign.incrementAndGet();
                    }
                    if (rollBack) {
                        throw new ChangedMyMind();
                    }
                    return null;
                });
            } catch (ChangedMyMind expected) {
                rolledBack.incrementAndGet();
            } catch (RuntimeException lost) {
                if (!kill) {
                    throw lost;
                }
                killed.incrementAndGet();
            }
        }
        return null;
    }

    private void killOwnConnection(EntityManager entities) {
        int backend =
                ((Number) entities.createNativeQuery("select pg_backend_pid()").getSingleResult()).intValue();
        try {
            World.sql(world.superuser(), "select pg_terminate_backend(" + backend + ")");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class ChangedMyMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
