package yidan.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One query on one type of row. In the fragments the row is called {@code d}. County and scope are always in the
 * statement, as bind parameters, put there by this class alone; entities name those attributes {@code county},
 * {@code tenant} and {@code counterparty}.
 */
public final class Rows<E> {

    private final EntityManager entities;
    private final Stamp stamp;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String joins = "";
    private String groups = "";
    private String order = "";
    private int offset;
    private int limit = Integer.MAX_VALUE;

    Rows(EntityManager entities, Stamp stamp, Class<E> type) {
        this.entities = entities;
        this.stamp = stamp;
        this.type = type;
        limitToScope();
    }

    static TableKind kind(Class<?> type) {
        return kindOf(type).value();
    }

    private static Kind kindOf(Class<?> type) {
        Kind kind = type.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " does not say of which kind its table is");
        }
        return kind;
    }

    private void limitToScope() {
        Kind kind = kindOf(type);
        if (kind.value() == TableKind.GLOBAL) {
            return;
        }
        bind("d.county = :aCounty", "aCounty", stamp.county());
        switch (stamp.audience()) {
            case PUBLIC -> {
                if (!kind.published()) {
                    throw new Refusal("dossier.not-public", "");
                }
            }
            case MEMBER, PLATFORM -> {
                if (kind.value() == TableKind.OWN) {
                    bind("d.tenant = :aTenant", "aTenant", stamp.tenant());
                } else if (kind.value() == TableKind.SHARED) {
                    bind("(d.tenant = :aTenant or d.counterparty = :aTenant)", "aTenant", stamp.tenant());
                }
            }
            case SUPERVISOR -> {
                if (kind.value() != TableKind.COUNTY) {
                    // No mandate, no rows: an empty IN would be a syntax error, a code that no body has is not.
                    bind("d.tenant in :aScope", "aScope", stamp.scope().isEmpty() ? List.of(0) : stamp.scope());
                }
            }
            case COUNTY -> {
                // The whole county, which the first condition names.
            }
        }
    }

    private void bind(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** A condition without a parameter. */
    public Rows<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** A condition with one parameter, which its text names with a colon. */
    public Rows<E> where(String condition, String parameter, Object value) {
        if (parameters.containsKey(parameter)) {
            throw new IllegalArgumentException("parameter " + parameter + " is already bound");
        }
        bind("(" + condition + ")", parameter, value);
        return this;
    }

    /** Adds a parameter that an earlier condition names. */
    public Rows<E> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * A condition for {@link #where}: among other rows there is one that belongs to the row in question. What those are
     * asked for, and their scope, goes into it.
     *
     * @param others without joins
     * @param name what such a row is called in the condition; none of this query's own
     * @param link by what it belongs to {@code d}
     */
    public String among(Rows<?> others, String name, String link) {
        if (!others.joins.isEmpty()) {
            throw new IllegalArgumentException("joins stay outside of a condition");
        }
        others.parameters.forEach((parameter, value) -> parameters.put(parameter + name, value));
        String asked = String.join(" and ", others.conditions)
                .replaceAll(":(\\w+)", ":$1" + name)
                .replaceAll("\\bd\\.", name + ".");
        return "exists (select %1$s.id from %2$s %1$s where %3$s)"
                .formatted(name, others.entity(), asked.isEmpty() ? link : link + " and " + asked);
    }

    /** Joins along an attribute, such as {@code "d.bases b"}. */
    public Rows<E> join(String path) {
        joins += " join " + path;
        return this;
    }

    public Rows<E> leftJoin(String path) {
        joins += " left join " + path;
        return this;
    }

    public Rows<E> groupBy(String expressions) {
        groups = " group by " + expressions;
        return this;
    }

    public Rows<E> orderBy(String expressions) {
        order = " order by " + expressions;
        return this;
    }

    /** By one thing, and where that is the same, by the row itself: no row stands on two pages. */
    public Rows<E> orderBy(String expression, boolean down) {
        String way = down ? " desc" : "";
        return orderBy(expression + way + ", d.id" + way);
    }

    public Rows<E> page(int from, int size) {
        offset = from;
        limit = size;
        return this;
    }

    /** The rows themselves: for what will be changed or is small. */
    public List<E> list() {
        TypedQuery<E> query = entities.createQuery(statement("d"), type);
        return prepare(query).getResultList();
    }

    public Optional<E> first() {
        limit = 1;
        return list().stream().findFirst();
    }

    public long count() {
        TypedQuery<Long> query =
                entities.createQuery("select count(d) from " + entity() + " d" + joins + wheres(), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * A projection: one record per row, its components in the order of the expressions.
     *
     * @param row a record class
     * @param expressions as in a select clause
     */
    public <R extends Record> List<R> select(Class<R> row, String expressions) {
        Constructor<R> constructor = canonical(row);
        List<R> result = new ArrayList<>();
        for (Object values :
                prepare(entities.createQuery(statement(expressions))).getResultList()) {
            result.add(build(constructor, values instanceof Object[] several ? several : new Object[] {values}));
        }
        return result;
    }

    /** One value per row. */
    public <V> List<V> values(Class<V> valueType, String expression) {
        return prepare(entities.createQuery(statement(expression), valueType)).getResultList();
    }

    /**
     * Changes all rows of the query in one statement.
     *
     * @param assignments as in a set clause, on {@code d}
     * @return how many rows were changed
     */
    public int update(String assignments) {
        Query query = entities.createQuery("update " + entity() + " d set " + assignments + wheres());
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }

    private String statement(String expressions) {
        return "select " + expressions + " from " + entity() + " d" + joins + wheres() + groups + order;
    }

    private String entity() {
        return entities.getMetamodel().entity(type).getName();
    }

    private String wheres() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <Q extends Query> Q prepare(Q query) {
        parameters.forEach(query::setParameter);
        if (limit != Integer.MAX_VALUE) {
            query.setFirstResult(offset).setMaxResults(limit);
        }
        return query;
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> row) {
        Class<?>[] types = Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        try {
            Constructor<R> constructor = row.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(row + " has no canonical constructor", impossible);
        }
    }

    private static <R> R build(Constructor<R> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException mismatch) {
            throw new IllegalArgumentException(
                    constructor.getDeclaringClass() + " cannot hold " + Arrays.toString(values), mismatch);
        }
    }
}
