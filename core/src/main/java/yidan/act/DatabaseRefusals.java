package yidan.act;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the database refused, so that its refusal is as readable as ours. */
final class DatabaseRefusals {

    private static final String INTEGRITY_VIOLATION = "23";
    private static final String CONNECTION_LOST = "08";
    private static final String SHUT_DOWN = "57P0";
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([a-z0-9_]+)\"");
    /** Partitions and shards add a number to a constraint's name. */
    private static final Pattern SHARD_SUFFIX = Pattern.compile("_\\d+$");

    private DatabaseRefusals() {}

    /** The name of the constraint that was violated, without a shard's number. */
    static Optional<String> constraint(Throwable failure) {
        return sql(failure, INTEGRITY_VIOLATION)
                .map(SQLException::getMessage)
                .map(CONSTRAINT::matcher)
                .filter(Matcher::find)
                .map(found -> SHARD_SUFFIX.matcher(found.group(1)).replaceFirst(""));
    }

    static boolean isLostConnection(Throwable failure) {
        return sql(failure, CONNECTION_LOST).isPresent()
                || sql(failure, SHUT_DOWN).isPresent();
    }

    static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private static Optional<SQLException> sql(Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(state)) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
