package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import yidan.World;
import yidan.record.RecordEntry;
import yidan.tenancy.Refusal;

/** Looks behind the walls, after each step of a walk: record, numbers, clocks, and what others have. */
final class Ledger implements AutoCloseable {

    /** The last entry of an organisation's record. */
    record Entry(long seq, String hash, String previous, String body, String outcome) {}

    private final Connection connection;
    private final String everybodyElse;

    Ledger(World world) throws SQLException {
        connection = world.superuser().getConnection();
        everybodyElse = one("select string_agg(format('select count(*) n from yidan.%I where tenant_id <> "
                + World.NIUDU.value() + "', table_name), ' union all ') from information_schema.columns where"
                + " table_schema = 'yidan' and column_name = 'tenant_id' and table_name not like 'record%'");
    }

    String one(String query) throws SQLException {
        try (Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    Entry last(int tenant) throws SQLException {
        try (Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery("select seq, hash, previous_hash, body, outcome from"
                        + " yidan.record_entry where county_id = 140821 and tenant_id = " + tenant
                        + " order by seq desc limit 1")) {
            return rows.next()
                    ? new Entry(
                            rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5))
                    : new Entry(0, "", "", "", "");
        }
    }

    /** Everything that belongs to the case, as one text. */
    String everythingOf(Way way) throws SQLException {
        String id = "'" + way.id.value() + "'";
        return one("select md5(concat((select c::text from yidan.enforcement_case c where county_id = 140821 and id = "
                + id + "),"
                + rows("evidence", "case_id", id) + "," + rows("official_document", "dossier_id", id) + ","
                + rows("deadline", "dossier_id", id) + "," + rows("legal_review", "case_id", id) + "))");
    }

    private static String rows(String table, String column, String id) {
        return "(select string_agg(x::text, ';' order by x.id) from yidan." + table + " x where county_id = 140821 and "
                + column + " = " + id + ")";
    }

    /** The act or its refusal is the next entry, sealed onto the one before it. */
    void grewByOne(Entry before, Entry now, Refusal refusal) {
        assertEquals(before.seq() + 1, now.seq(), "one entry");
        if (before.seq() > 0) {
            assertEquals(before.hash(), now.previous(), "chained");
        }
        assertEquals(RecordEntry.hash(now.previous(), now.body()), now.hash(), "sealed");
        assertEquals(refusal == null ? "DONE" : "REFUSED", now.outcome());
        if (refusal != null) {
            assertTrue(now.body().contains('"' + refusal.key() + '"'), now.body());
            assertTrue(refusal.basis().isEmpty() || now.body().contains(refusal.basis()), now.body());
        }
    }

    /** Numbers of each form run from one without a gap, and so do those of the cases. */
    void numbersHaveNoGaps() throws SQLException {
        assertEquals(
                "0",
                one("select count(*) from (select 1 from yidan.official_document where number_ordinal is not null group"
                        + " by tenant_id, number_sign, number_mark, number_year having count(*) <> max(number_ordinal)"
                        + " or count(distinct number_ordinal) <> count(*)) gaps"),
                "gaps in the documents' numbers");
        assertEquals(
                "0",
                one("select count(*) from (select 1 from (select tenant_id, procedure, regexp_replace(case_number,"
                        + " '第\\d+号$', '') series, substring(case_number from '第(\\d+)号$')::int ordinal from"
                        + " yidan.enforcement_case where case_number is not null) n group by tenant_id, series having"
                        + " count(*) <> max(ordinal) or count(distinct ordinal) <> count(*)) gaps"),
                "gaps in the cases' numbers");
    }

    /** One clock of a kind at most, none of a past due day before its start, none but those of the publication after the end. */
    void clocksAreRight(Way way) throws SQLException {
        String open = "from yidan.deadline where county_id = 140821 and dossier_id = '" + way.id.value()
                + "' and stage in ('RUNNING', 'SUSPENDED')";
        assertEquals(
                "0",
                one("select count(*) from (select 1 " + open + " group by term_code having count(*) > 1) twice"),
                "two clocks of one kind");
        assertEquals("0", one("select count(*) " + open + " and due_on < started_at::date"), "due before it began");
        if (way.closed || way.refused) {
            assertEquals(
                    null,
                    one(
                            "select string_agg(term_code, ' ') " + open
                                    + " and term_code not in ('PUBLISHED_DECISION_WITHDRAWN', 'PENALTY_LICENCE_PUBLISHED_112')"),
                    "a clock runs on");
        }
    }

    /** How many rows everybody else has. */
    String ofOthers() throws SQLException {
        return one("select sum(n) from (" + everybodyElse + ") others");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
