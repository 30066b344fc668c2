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
 * Loads the texts, terms, parameters, laws, holidays and divisions that come with the product, and the figures of the
 * county whose compendium they are (140821). The files are in PostgreSQL's COPY format, with their columns in the first
 * line.
 */
public class V013__ShippedRules extends BaseJavaMigration {

    private static final String FOLDER = "/yidan/rule/";
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

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        for (String table : new String[] {
            "source", "article", "law", "law_article", "holiday", "term", "term_floor", "parameter", "parameter_floor"
        }) {
            copy(context, table + ".tsv", "yidan." + table);
        }
        copy(context, "division.tsv" + PACKED, "yidan.division");
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("create temp table shipped_county_term as select county_id, term_code, effective_from,"
                    + " amount, unit, extension_amount, extension_times, extension_approver, article_ref, quote, basis"
                    + " from yidan.county_term where false");
            copy(context, "county_term.tsv", "shipped_county_term");
            statement.execute(COUNTY_TERMS);
            statement.execute(
                    "create temp table shipped_county_parameter as select county_id, parameter_code,"
                            + " effective_from, number, text, article_ref, quote, basis from yidan.county_parameter where false");
            copy(context, "county_parameter.tsv", "shipped_county_parameter");
            statement.execute(COUNTY_PARAMETERS);
            statement.execute("drop table shipped_county_term, shipped_county_parameter");
        }
    }

    private static void copy(Context context, String file, String table) throws SQLException, IOException {
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

    private static Reader open(String file) throws IOException {
        InputStream in = V013__ShippedRules.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException(FOLDER + file + " is missing");
        }
        return new InputStreamReader(file.endsWith(PACKED) ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }
}
