package yidan.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.Table;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.record.Deed;
import yidan.record.Outcome;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/**
 * Every act × every role × every stage of its dossier, through the engine on a real database: what the permitted list,
 * read from the articles by people, does not name is refused with an article and recorded; what they name is not refused for role or stage.
 * The dossiers are rows with nothing in them but their stage; what an act finds missing in them is not asked here.
 */
class StageMatrixTest {

    private static final World WORLD = World.get();
    private static final List<String> PACKAGES =
            List.of("yidan.casework", "yidan.inspection", "yidan.casefile", "yidan.evidence", "yidan.document");
    private static final List<Deed> RECORD = new ArrayList<>();
    private static final Map<Class<? extends Dossier>, Set<String>> STAGES =
            new TreeMap<>(Comparator.comparing(Class::getName));

    private static DataSource superuser;
    private static HikariDataSource pool;
    private static LocalTransactions transactions;
    private static Acts acts;

    private int attempts;
    private final List<String> wrong = new ArrayList<>();

    private static final List<ActType> ACTS = everyAct();

    private static List<ActType> everyAct() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PACKAGES).stream()
                        .filter(type -> type.isInterface() && type.reflect().isSealed())
                        .map(JavaClass::reflect)
                        .filter(type -> Act.class.isAssignableFrom(type.getPermittedSubclasses()[0]))
                        .flatMap(chapter -> ActType.permittedBy(chapter).stream())
                        .distinct()
                        .sorted(Comparator.comparing(ActType::name))
                        .toList();
    }

    @BeforeAll
    static void a_dossier_in_every_stage() throws SQLException {
        String url = WORLD.anotherDatabase("stages");
        superuser = WORLD.superuser("stages");
        WORLD.people(WORLD.owner("stages"));
        pool = World.pool(url, 3);
        transactions = new LocalTransactions(pool);
        Mandates mandates = new Mandates(transactions, WORLD.clock());
        acts = new Acts(
                transactions,
                mandates,
                new Registers(transactions, mandates),
                new KeptInMemory(mandates),
                anything(),
                WORLD.clock(),
                performed -> {});
        for (String statement :
                texts("select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass,"
                        + " conname) from pg_constraint where contype in ('c', 'f', 'u') and connamespace ="
                        + " 'yidan'::regnamespace")) {
            World.sql(superuser, statement);
        }
        for (ActType type : ACTS) {
            if (!type.opens()) {
                STAGES.computeIfAbsent(type.dossier(), unused -> new TreeSet<>())
                        .addAll(type.from());
            }
        }
        for (var dossier : STAGES.entrySet()) {
            // The stages from which nothing is declared: the checks of the table are the list of them all.
            dossier.getValue().addAll(declaredIn(tableOf(dossier.getKey())));
            fill(dossier.getKey(), dossier.getValue());
        }
    }

    @AfterAll
    static void end() {
        transactions.close();
        pool.close();
    }

    @Test
    void whom_and_from_where_the_law_does_not_name_is_refused_with_the_article()
            throws ReflectiveOperationException, SQLException {
        List<ActType> all = ACTS;
        for (ActType type : all) {
            OrganisationCode body = Permitted.of(type).isIn(OrganisationKind.TOWNSHIP) ? World.NIUDU : World.JUSTICE;
            Set<String> stages = type.opens() ? Set.of("-") : STAGES.get(type.dossier());
            for (Role role : Role.values()) {
                Actor actor = WORLD.person("stage-" + role.name().toLowerCase(), body, role);
                for (String stage : stages) {
                    attempt(type, actor, role, stage);
                }
            }
        }
        System.out.printf(
                "acts: %d acts, %d roles, %d stages of %d dossiers, %,d attempts, %d wrong%n",
                all.size(),
                Role.values().length,
                STAGES.values().stream().mapToInt(Set::size).sum(),
                STAGES.size(),
                attempts,
                wrong.size());
        assertEquals(List.of(), wrong);
        assertTrue(attempts > 5_000, attempts + " attempts");
    }

    private void attempt(ActType type, Actor actor, Role role, String stage)
            throws ReflectiveOperationException, SQLException {
        attempts++;
        Act act = MatrixTest.withNothingIn(type.type(), id(type.dossier(), stage));
        Permitted permitted = Permitted.of(type);
        boolean named = permitted.names(role, actor.kind());
        String expected = actor.audience() == Audience.SUPERVISOR
                ? "act.read-only"
                : !named ? "act.not-yours" : type.opens() || permitted.from().contains(stage) ? "" : "act.wrong-stage";
        RECORD.clear();
        Refusal refusal = refusalOf(actor, act);
        String key = refusal == null ? "" : refusal.key();
        if (refusal == null && !type.opens()) {
            // It may have been done, with nothing in it: the next one finds the dossier where it was.
            World.sql(
                    superuser,
                    "update yidan." + tableOf(type.dossier()) + " set stage = '" + stage + "' where id = '"
                            + id(type.dossier(), stage) + "'");
        }
        boolean right = expected.isEmpty()
                ? !Set.of("act.read-only", "act.not-yours", "act.wrong-stage").contains(key)
                : key.equals(expected) && !refusal.basis().isEmpty() && isRecorded(refusal);
        if (!right) {
            wrong.add("%s by %s from %s: %s, not %s".formatted(type.name(), role, stage, key, expected));
        }
    }

    private static boolean isRecorded(Refusal refusal) {
        return RECORD.size() == 1
                && RECORD.getFirst().outcome() == Outcome.REFUSED
                && RECORD.getFirst().reason().equals(refusal.key());
    }

    private static Refusal refusalOf(Actor actor, Act act) {
        try {
            acts.perform(actor, act);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        } catch (RuntimeException nothingInIt) {
            return null;
        }
    }

    private static UUID id(Class<? extends Dossier> dossier, String stage) {
        return UUID.nameUUIDFromBytes((dossier.getName() + stage).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String tableOf(Class<? extends Dossier> dossier) {
        return dossier.getAnnotation(Table.class).name();
    }

    /** The stages that the table's own check lists, in the world's database, where the checks still stand. */
    private static List<String> declaredIn(String table) throws SQLException {
        List<String> stages = new ArrayList<>();
        String checks = "select m[1] from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid),"
                + " '''([A-Z_]+)''', 'g') m where c.conrelid = 'yidan." + table + "'::regclass and c.contype = 'c'"
                + " and pg_get_constraintdef(c.oid) ~ '^CHECK ..stage = (ANY|'')'";
        try (Connection connection = WORLD.superuser().getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(checks)) {
            while (rows.next()) {
                stages.add(rows.getString(1));
            }
        }
        return stages;
    }

    private static void fill(Class<? extends Dossier> dossier, Set<String> stages) throws SQLException {
        String table = tableOf(dossier);
        for (String statement :
                texts("select format('alter table yidan.%I alter column %I drop not null', table_name, column_name)"
                        + " from information_schema.columns where table_schema = 'yidan' and is_nullable = 'NO'"
                        + " and table_name = '" + table + "' and column_name not in ('county_id', 'id')")) {
            World.sql(superuser, statement);
        }
        List<String> zeros =
                texts("select column_name || '=' || case data_type when 'boolean' then 'false' when 'uuid' then"
                        + " quote_literal('00000000-0000-0000-0000-000000000000') else '0' end"
                        + " from information_schema.columns where is_generated = 'NEVER' and table_schema = 'yidan' and table_name = '"
                        + table
                        + "' and data_type in ('boolean', 'integer', 'bigint', 'smallint', 'uuid') and column_name not in"
                        + " ('county_id', 'id', 'tenant_id', 'counterparty_id', 'version')");
        // What is shared is shared with the justice bureau: it acts on it without giving a reason.
        texts("select 'counterparty_id = " + World.JUSTICE.value() + "' from information_schema.columns where"
                        + " table_schema = 'yidan' and column_name = 'counterparty_id' and table_name = '" + table
                        + "'")
                .forEach(zeros::add);
        boolean countys = texts(
                        "select 1 from information_schema.columns where table_schema = 'yidan' and table_name = '"
                                + table + "' and column_name = 'tenant_id'")
                .isEmpty();
        for (String stage : stages) {
            boolean township = !countys && isOfTownships(dossier);
            World.sql(
                    superuser,
                    "insert into yidan." + table + " (county_id, id, version, stage, opened_on"
                            + (countys ? "" : ", tenant_id") + ") values (140821, '" + id(dossier, stage)
                            + "', 1, '" + stage + "', '2026-01-05'"
                            + (countys ? "" : ", " + (township ? World.NIUDU : World.JUSTICE).value()) + ")");
        }
        if (!zeros.isEmpty()) {
            World.sql(
                    superuser,
                    "update yidan." + table + " set " + String.join(", ", zeros) + " where opened_on = '2026-01-05'");
        }
    }

    private static boolean isOfTownships(Class<? extends Dossier> dossier) {
        return ACTS.stream()
                .filter(type -> type.dossier() == dossier)
                .flatMap(type -> type.by().stream())
                .anyMatch(by -> List.of(by.in()).contains(OrganisationKind.TOWNSHIP));
    }

    private static List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = superuser.getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Lets every input through: role and stage are asked, not the form. */
    private static Validator anything() {
        return (Validator) Proxy.newProxyInstance(
                StageMatrixTest.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> Set.of());
    }

    /** Writes down in memory what was refused: ten thousand entries of a table would be its own test. */
    private static final class KeptInMemory extends Recorder {
        KeptInMemory(Mandates mandates) {
            super(transactions, mandates, WORLD.clock());
        }

        @Override
        public RecordEntry append(Actor actor, Deed deed) {
            RECORD.add(deed);
            return null;
        }
    }
}
