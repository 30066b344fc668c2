package yidan.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Writes down every statement that is sent with its parameters, and where transactions end, to send the same again. */
final class Recording {

    /** One statement; empty text for the end of a transaction. */
    private record Sent(String sql, List<Object[]> setters) {}

    private final List<List<Sent>> acts = new ArrayList<>();
    private List<Sent> current = new ArrayList<>();

    DataSource of(DataSource source) {
        return (DataSource) proxy(DataSource.class, source, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    /** What was sent since the last call is one act. */
    void endOfAct() {
        acts.add(current);
        current = new ArrayList<>();
    }

    int statements() {
        return acts.stream().mapToInt(List::size).sum();
    }

    /** How many questions to a table were sent. */
    long questions() {
        return acts.stream()
                .flatMap(List::stream)
                .filter(sent -> sent.sql().contains(" FROM "))
                .count();
    }

    /** Sends one act again. */
    void send(int act, Connection connection) throws SQLException {
        for (Sent sent : acts.get(act)) {
            if (sent.sql().isEmpty()) {
                connection.commit();
                continue;
            }
            try (PreparedStatement statement = connection.prepareStatement(sent.sql())) {
                for (Object[] setter : sent.setters()) {
                    call(statement, (Method) setter[0], (Object[]) setter[1]);
                }
                if (statement.execute()) {
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            rows.getObject(1);
                        }
                    }
                }
            }
        }
    }

    /** Sends one act again, asking for each of its questions to a table how it is answered. */
    void explain(int act, Connection connection, Consumer<String> lines) throws SQLException {
        for (Sent sent : acts.get(act)) {
            if (sent.sql().isEmpty()) {
                connection.rollback();
                continue;
            }
            boolean question = sent.sql().contains(" FROM ");
            String sql = (question ? "explain (analyze, buffers, costs off) " : "") + sent.sql();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] setter : sent.setters()) {
                    call(statement, (Method) setter[0], (Object[]) setter[1]);
                }
                if (statement.execute() && question) {
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            lines.accept(rows.getString(1));
                        }
                    }
                }
            }
        }
    }

    private Connection connection(Connection connection) {
        return (Connection) proxy(Connection.class, connection, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement && arguments != null) {
                return statement((String) arguments[0], statement);
            }
            if (method.getName().equals("commit") && !current.isEmpty()) {
                current.add(new Sent("", List.of()));
            }
            return result;
        });
    }

    private PreparedStatement statement(String sql, PreparedStatement statement) {
        TreeMap<Integer, Object[]> setters = new TreeMap<>();
        return (PreparedStatement) proxy(PreparedStatement.class, statement, (method, arguments) -> {
            boolean sets = method.getName().startsWith("set") && arguments != null && arguments.length >= 2;
            if (sets && arguments[0] instanceof Integer at) {
                setters.put(at, new Object[] {method, arguments.clone()});
            }
            if (method.getName().startsWith("execute") || method.getName().equals("addBatch")) {
                if (!method.getName().equals("executeBatch")) {
                    current.add(new Sent(sql, List.copyOf(setters.values())));
                }
            }
            return call(statement, method, arguments);
        });
    }

    private interface Answer {
        Object to(Method method, Object[] arguments);
    }

    private static Object proxy(Class<?> type, Object target, Answer answer) {
        return Proxy.newProxyInstance(
                target.getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method, arguments);
                    } catch (Sneaky thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Object call(Object target, Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw new Sneaky(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new Sneaky(impossible);
        }
    }

    private static final class Sneaky extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Sneaky(Throwable cause) {
            super(cause);
        }
    }
}
