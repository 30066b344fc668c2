package yidan;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Reads every statement that the application sends in any test: one on a tenant's table that does not name county_id
 * as a bind parameter fails the test that sent it.
 */
public final class StatementGuard {

    private static final Pattern NAMES_COUNTY = Pattern.compile("county_id\\s*=\\s*\\?");

    private final Set<String> tenantTables;
    private final AtomicLong checked = new AtomicLong();

    private final ConcurrentMap<String, Integer> tables = new ConcurrentHashMap<>();

    public StatementGuard(Set<String> tenantTables) {
        this.tenantTables = Set.copyOf(tenantTables);
    }

    /** How many statements on tenants' tables have been read. */
    public long checked() {
        return checked.get();
    }

    public DataSource watching(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? watching((Connection) call(source, method, arguments))
                        : call(source, method, arguments));
    }

    private Connection watching(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") && arguments != null) {
                check((String) arguments[0]);
            }
            return call(connection, method, arguments);
        };
        return (Connection)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    void check(String statement) {
        checked.addAndGet(tables.computeIfAbsent(statement, this::tablesIn));
    }

    /** Each text is read once, however often it is sent. */
    private int tablesIn(String statement) {
        String sql = statement.toLowerCase(Locale.ROOT);
        if (sql.startsWith("insert")) {
            return 0;
        }
        int found = 0;
        for (String table : tenantTables) {
            if (sql.contains(table)
                    && Pattern.compile("(from|update|join|,)\\s+(yidan\\.)?" + table + "\\b")
                            .matcher(sql)
                            .find()) {
                found++;
                if (!NAMES_COUNTY.matcher(sql).find()) {
                    throw new AssertionError("names no county: " + statement);
                }
            }
        }
        return found;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
