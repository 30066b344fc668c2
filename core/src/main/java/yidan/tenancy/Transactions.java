package yidan.tenancy;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/**
 * Runs work in one transaction that is stamped before anything else happens. A transaction inside a transaction is
 * refused: it would need a second connection while holding the first.
 */
public interface Transactions {

    /**
     * Stamps, works, flushes and commits; rolls back whatever the work throws.
     *
     * @return what the work returned
     */
    <T> T within(Stamp stamp, Function<EntityManager, T> work);
}
