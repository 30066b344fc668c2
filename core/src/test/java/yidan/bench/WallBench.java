package yidan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import yidan.World;
import yidan.tenancy.OrganisationCode;

/**
 * The list's query with and without row-level security, alternating: once as yidan_member, once as a role with the same
 * privileges that row-level security does not bind. Each has a connection of its own, since a plan is kept for a role: on
 * one connection in turns, both would be planned anew at every call.
 */
final class WallBench {

    private static final int WARM_UP = 4000;
    private static final int CALLS = 20_000;
    private static final String QUERY = """
            select c.item_id, c.origin, c.number, c.name, c.type, c.departments from yidan.list_version v
            join yidan.list_item i on i.county_id = v.county_id and i.tenant_id = v.tenant_id and i.list_id = v.id
            join yidan.catalogue_item c on c.county_id = i.county_id and c.catalogue_id = i.catalogue_id
                 and c.item_id = i.item_id
            where v.county_id = ? and v.tenant_id = ? and v.in_force_from <= ? and (v.in_force_to is null or v.in_force_to > ?)
              and i.county_id = ? and i.tenant_id = ? and c.county_id = ? and c.search like ?
            order by c.origin desc, c.number limit 50
            """;

    private WallBench() {}

    public static void main(String... arguments) throws Exception {
        World world = World.get();
        Townships country = new Townships(world);
        List<OrganisationCode> townships = country.fill(!List.of(arguments).contains("few"));
        World.sql(world.superuser(), "create role bench_open bypassrls");
        World.sql(world.superuser(), "grant usage on schema yidan to bench_open");
        World.sql(world.superuser(), "grant select on all tables in schema yidan to bench_open");
        Random random = new Random(20231123);
        Times walled = new Times(CALLS);
        Times open = new Times(CALLS);
        try (Connection behind = world.superuser().getConnection();
                Connection past = world.superuser().getConnection()) {
            behind.setAutoCommit(false);
            past.setAutoCommit(false);
            for (int i = -WARM_UP; i < CALLS; i++) {
                OrganisationCode township = townships.get(random.nextInt(townships.size()));
                boolean walledFirst = i % 2 == 0;
                long opened = walledFirst ? 0 : run(past, "bench_open", township);
                long guarded = run(behind, "yidan_member", township);
                if (walledFirst) {
                    opened = run(past, "bench_open", township);
                }
                if (i >= 0) {
                    walled.add(guarded);
                    open.add(opened);
                }
            }
        }
        System.out.printf(
                "wall: %s: with %s; without %s; ratio p50 %.3f, p95 %.3f%n",
                country.size(),
                walled,
                open,
                walled.percentile(50) / open.percentile(50),
                walled.percentile(95) / open.percentile(95));
        System.exit(0);
    }

    /** Nanoseconds of the query alone; role and stamp are set before. */
    private static long run(Connection connection, String role, OrganisationCode township) throws SQLException {
        int county = township.county().value();
        try (Statement stamp = connection.createStatement()) {
            stamp.execute("set local yidan.county = '" + county + "'; set local yidan.tenant = '" + township + "';"
                    + " set local role " + role);
        }
        long start;
        long end;
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setInt(1, county);
            query.setInt(2, township.value());
            query.setObject(3, java.time.LocalDate.of(2026, 11, 23));
            query.setObject(4, java.time.LocalDate.of(2026, 11, 23));
            query.setInt(5, county);
            query.setInt(6, township.value());
            query.setInt(7, county);
            query.setString(8, "%安全%");
            start = System.nanoTime();
            int rows = 0;
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows++;
                }
            }
            end = System.nanoTime();
            if (rows == 0) {
                throw new IllegalStateException("nothing found in " + township + " as " + role);
            }
        }
        connection.rollback();
        return end - start;
    }
}
