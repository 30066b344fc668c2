package yidan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import yidan.World;
import yidan.act.Acts;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.catalogue.AddDepartment;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.tenancy.Actor;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/**
 * The country on one database: the official catalogue of 73 items, entered once through the act, then given to every
 * county of the register of divisions, and to every township as its list in force.
 */
final class Townships {

    /** The townships of one county. */
    static final int FEW = 14;

    private static final String ITEMS = "73";
    private final World world;
    private final DataSource owner;
    private final LocalTransactions transactions;

    /** In the world's own database. */
    Townships(World world) {
        this(world, world.url(), world.owner());
    }

    /** In a database of their own, of the same server. */
    Townships(World world, String database) throws SQLException {
        this(world, world.anotherDatabase(database), world.owner(database));
        world.people(owner);
    }

    private Townships(World world, String url, DataSource owner) {
        this.world = world;
        this.owner = owner;
        this.transactions = new LocalTransactions(World.pool(url, 2));
    }

    /** As the screens read. */
    Registers registers() {
        return new Registers(transactions, new Mandates(transactions, world.clock()));
    }

    /**
     * @param all whether all 41,352 townships are filled in, or those of 临猗县 only
     * @return townships that have a list, those of 临猗县 first
     */
    List<OrganisationCode> fill(boolean all) throws SQLException {
        enterCatalogue();
        String counties = all ? "" : " and county_code = " + World.LINYI;
        run("insert into county (county_id, name) select distinct county_code, county_name from division where true"
                + counties + " on conflict do nothing");
        for (String table : List.of("catalogue", "catalogue_item", "catalogue_basis", "catalogue_department")) {
            copyToCounties(table);
        }
        run(
                "insert into list_version (county_id, id, tenant_id, counterparty_id, stage, opened_on, ordinal, catalogue_id,"
                        + " filed_on, accepted_on, published_on, in_force_from)"
                        + " select d.county_code, gen_random_uuid(), d.code, d.county_code * 1000 + 801, 'PUBLISHED', '2023-09-01',"
                        + " 1, k.id, '2023-09-01', '2023-09-01', '2023-09-01', '2023-09-01'"
                        + " from division d join catalogue k on k.county_id = d.county_code where k.stage = 'PUBLISHED'"
                        + counties
                        + " on conflict do nothing");
        run("insert into list_item (county_id, tenant_id, list_id, item_id, catalogue_id)"
                + " select v.county_id, v.tenant_id, v.id, i.item_id, v.catalogue_id from list_version v"
                + " join catalogue_item i on i.county_id = v.county_id and i.catalogue_id = v.catalogue_id"
                + " on conflict do nothing");
        run("vacuum analyze");
        return townships();
    }

    private void enterCatalogue() throws SQLException {
        Actor bureau = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
        Acts acts = world.actsOn(transactions);
        OfficialCatalogue official = OfficialCatalogue.linyi();
        for (GuidingDepartment one : official.departments()) {
            acts.perform(bureau, new AddDepartment(one.code(), one.name(), one.aliases()));
        }
        acts.perform(bureau, EnterPublishedCatalogue.of(official));
    }

    private void copyToCounties(String table) throws SQLException {
        List<String> columns = column("select column_name from information_schema.columns where table_schema = 'yidan'"
                + " and table_name = '" + table + "' order by ordinal_position");
        String values = String.join(
                ", ",
                columns.stream()
                        .map(column -> switch (column) {
                            case "county_id" -> "c.county_id";
                            case "tenant_id" -> "c.county_id * 1000 + 801";
                            default -> "t." + column;
                        })
                        .toList());
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t cross join county c where t.county_id = " + World.LINYI
                + " and c.county_id <> t.county_id and c.county_id in (select county_code from division)");
    }

    private List<OrganisationCode> townships() throws SQLException {
        return column("select tenant_id::text from list_version group by county_id, tenant_id having count(*) = 1"
                        + " order by county_id <> " + World.LINYI + ", md5(tenant_id::text) limit 2000")
                .stream()
                .map(code -> new OrganisationCode(Integer.parseInt(code)))
                .toList();
    }

    String size() throws SQLException {
        return column("select (select count(distinct tenant_id) from list_version) || ' tenants, '"
                        + " || to_char((select count(*) from list_item), 'FM9,999,999') || ' rows of ' || " + ITEMS
                        + " || ' items'")
                .getFirst();
    }

    private void run(String statement) throws SQLException {
        World.sql(owner, statement);
    }

    private List<String> column(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
