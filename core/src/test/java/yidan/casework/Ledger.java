package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.World;
import yidan.record.RecordEntry;
import yidan.tenancy.Refusal;

/** Looks behind the walls, after each step of a walk: record, numbers, clocks, and what others have. */
public final class Ledger implements AutoCloseable {

    /** The last entry of an organisation's record. */
    public record Entry(long seq, String hash, String previous, String body, String outcome) {}

    private static final Pattern BASIS = Pattern.compile("\"basis\":\"([^\"]*)\"");
    /** Owed even when the case is closed. */
    private static final String BEYOND =
            "('PUBLISHED_DECISION_WITHDRAWN', 'PENALTY_LICENCE_PUBLISHED', 'PENALTY_LICENCE_PUBLISHED_112')";

    private final Connection connection;
    private final String everybodyElse;
    private final String everything;

    public Ledger(World world) throws SQLException {
        connection = world.superuser().getConnection();
        everybodyElse = one("select string_agg(format('select count(*) n from yidan.%I where tenant_id <> "
                + World.NIUDU.value() + "', table_name), ' union all ') from information_schema.columns where"
                + " table_schema = 'yidan' and column_name = 'tenant_id' and table_name not like 'record%'");
        everything =
                one("select string_agg(format('select %L || x::text as r from yidan.%I x where county_id = 140821 and"
                        + " %I = $1', table_name, table_name, column_name), ' union all ' order by table_name) from"
                        + " information_schema.columns where table_schema = 'yidan' and column_name in ('case_id', 'dossier_id') and"
                        + " table_name not like 'record%' and table_name <> 'opening'");
    }

    /** Every row of every table that belongs to that case, the case, and the last numbers given, as one text. */
    public String everythingIn(UUID id) throws SQLException {
        String quoted = "'" + id + "'";
        return one("select md5(string_agg(r, ';' order by r)) from (" + everything.replace("$1", quoted)
                + " union all select x::text from yidan.enforcement_case x where county_id = 140821 and id = " + quoted
                + " union all select x::text from yidan.counter x where county_id = 140821"
                + " union all select count(*)::text from yidan.enforcement_case) everything");
    }

    /** What is still open in a case: clocks that run, things that are held. */
    public String openIn(UUID id) throws SQLException {
        String quoted = "'" + id + "'";
        String parts = Stream.of(
                        "legal_review", "evidence_preservation", "seizure", "appraisal", "recording", "enforcement")
                .map(table -> " union all select id from yidan." + table + " where county_id = 140821 and case_id = "
                        + quoted)
                .collect(Collectors.joining());
        return one(
                "select string_agg(what, ' ') from (select term_code what from yidan.deadline where county_id = 140821"
                        + " and stage in ('RUNNING', 'SUSPENDED') and term_code not in " + BEYOND + " and dossier_id in"
                        + " (select " + quoted + "::uuid" + parts
                        + ") union all select name || ' held as ' || held_as from"
                        + " yidan.custody_item where county_id = 140821 and stage <> 'GONE' and case_id = " + quoted
                        + ") open");
    }

    /** The article that the last entry of a record names. */
    public String articleOfLast(int tenant) throws SQLException {
        Matcher named = BASIS.matcher(last(tenant).body());
        return named.find() ? named.group(1) : "";
    }

    public String one(String query) throws SQLException {
        try (Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    public Entry last(int tenant) throws SQLException {
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
    public String everythingOf(Way way) throws SQLException {
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
    public void grewByOne(Entry before, Entry now, Refusal refusal) {
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
    public void numbersHaveNoGaps() throws SQLException {
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
    public void clocksAreRight(Way way) throws SQLException {
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
    public String ofOthers() throws SQLException {
        return one("select sum(n) from (" + everybodyElse + ") others");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
