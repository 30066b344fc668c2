package yidan.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The county's database as the launcher makes it, empty, on a free port, gone with the tests. */
public final class TestDatabase implements AutoCloseable {

    private final Path folder;
    private final Secrets secrets;
    private final Postgres postgres;

    private TestDatabase(Path folder, Secrets secrets, Postgres postgres) {
        this.folder = folder;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** In {@code standalone/target/<name>}, from nothing. */
    public static TestDatabase start(String name) throws IOException {
        House house = House.here();
        Path folder = house.root().resolve("standalone/target/" + name);
        Child.sweep(Postgres.pidFile(folder.resolve("postgres")));
        Folders.delete(folder);
        Files.createDirectories(folder);
        Secrets secrets = Secrets.of(folder.resolve("secrets"));
        var postgres = new Postgres(
                house.postgres(),
                folder.resolve("postgres"),
                Ports.anyFree(),
                secrets.get(Secrets.Name.POSTGRES_PASSWORD));
        postgres.start();
        Databases.prepare(postgres, secrets);
        return new TestDatabase(folder, secrets, postgres);
    }

    /** What the application would have in its environment, as a file of system properties. */
    public void writeContainerProperties() throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("DB_URL", postgres.url(Databases.COUNTY));
        properties.put("DB_USER", Databases.APP);
        properties.put("DB_PASSWORD", secrets.get(Secrets.Name.DB_APP_PASSWORD));
        properties.put("FILES_DIR", folder.resolve("files").toString());
        EnvFile.write(folder.resolve("container.properties"), properties);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
