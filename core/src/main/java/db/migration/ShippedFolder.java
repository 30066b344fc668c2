package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;

/**
 * Loads rules that come with the product from one folder: files in PostgreSQL's COPY format, named for their tables, with
 * their columns in the first line. A folder that was loaded once is never changed; what is new comes in a new one.
 */
abstract class ShippedFolder extends BaseJavaMigration {

    private static final String[] TABLES = {
        "source", "article", "law", "law_article", "holiday", "term", "term_floor", "parameter", "parameter_floor"
    };
    private static final String PACKED = ".gz";

    /** Figures of a county go through a table of their own, since they need an identity and an owner. */
    private static final String COUNTY_TERMS = """
            insert into yidan.county_term (county_id, id, tenant_id, stage, opened_on, term_code, effective_from, amount,
                unit, extension_amount, extension_times, extension_approver, article_ref, quote, basis, statutory)
            select county_id, md5(concat_ws('/', county_id, term_code, effective_from))::uuid, county_id * 1000 + 801,
                'IN_FORCE', effective_from, term_code, effective_from, amount, unit, extension_amount, extension_times,
                extension_approver, article_ref, quote, basis, false
            from shipped_county_term""";

    private static final String COUNTY_PARAMETERS = """
            insert into yidan.county_parameter (county_id, id, tenant_id, stage, opened_on, parameter_code,
                effective_from, number, text, article_ref, quote, basis, statutory)
            select county_id, md5(concat_ws('/', county_id, parameter_code, effective_from))::uuid,
                county_id * 1000 + 801, 'IN_FORCE', effective_from, parameter_code, effective_from, number, text,
                article_ref, quote, basis, false
            from shipped_county_parameter""";

    private final String folder;

    /** @param folder with a slash at both ends */
    ShippedFolder(String folder) {
        this.folder = folder;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        for (String table : TABLES) {
            if (has(table + ".tsv")) {
                copy(context, table + ".tsv", "yidan." + table);
            }
        }
        if (has("division.tsv" + PACKED)) {
            copy(context, "division.tsv" + PACKED, "yidan.division");
        }
        if (has("county_term.tsv")) {
            throughOwnTable(
                    context,
                    "county_term",
                    "county_id, term_code, effective_from, amount, unit, extension_amount, extension_times,"
                            + " extension_approver, article_ref, quote, basis",
                    COUNTY_TERMS);
        }
        if (has("county_parameter.tsv")) {
            throughOwnTable(
                    context,
                    "county_parameter",
                    "county_id, parameter_code, effective_from, number, text, article_ref, quote, basis",
                    COUNTY_PARAMETERS);
        }
    }

    private void throughOwnTable(Context context, String table, String columns, String insert)
            throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("create temp table shipped_%1$s as select %2$s from yidan.%1$s where false"
                    .formatted(table, columns));
            copy(context, table + ".tsv", "shipped_" + table);
            statement.execute(insert);
            statement.execute("drop table shipped_" + table);
        }
    }

    private boolean has(String file) {
        return ShippedFolder.class.getResource(folder + file) != null;
    }

    private void copy(Context context, String file, String table) throws SQLException, IOException {
        try (Reader columns = open(file);
                Reader rows = open(file)) {
            context.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + firstLine(columns) + ") from stdin with (header true)", rows);
        }
    }

    private static String firstLine(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = reader.read(); character != '\n' && character != -1; character = reader.read()) {
            line.append(character == '\t' ? ',' : (char) character);
        }
        return line.toString();
    }

    private Reader open(String file) throws IOException {
        InputStream in = ShippedFolder.class.getResourceAsStream(folder + file);
        if (in == null) {
            throw new IOException(folder + file + " is missing");
        }
        return new InputStreamReader(file.endsWith(PACKED) ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }
}
