package yidan.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Writes the realm that Keycloak imports on its first start, and the login theme beside it.
 *
 * <p>As a command: {@code java -cp … yidan.realm.RealmExport demo|real FOLDER [template]} writes
 * {@code FOLDER/yidan-realm.json}; in code: {@link #realm(Edition, Path)} and {@link #theme(Path)}.
 * Copy or point FOLDER to Keycloak's {@code data/import} and start it with {@code --import-realm}; an existing realm is
 * left as it is. The theme goes to Keycloak's {@code themes} folder, or the jar of this module to {@code providers}.
 *
 * <p><b>No secret is written.</b> The file holds placeholders {@code ${NAME}} that Keycloak fills from <em>its own</em>
 * environment when it imports: {@link Edition#environment()} names them. Where one is missing Keycloak would take the
 * placeholder itself for the secret, so the command refuses to write unless all of them are set in its own environment
 * ({@link #missing}); with {@code template} it writes nonetheless, for a deployment whose chart fills them in.
 *
 * <p>Source: https://www.keycloak.org/server/importExport, "Using environment variables within the realm configuration
 * files".
 */
public final class RealmExport {

    private static final String FILE = "yidan-realm.json";
    private static final List<String> THEME = List.of(
            "login/theme.properties",
            "login/footer.ftl",
            "login/messages/messages_zh_Hans.properties",
            "login/resources/css/yidan.css",
            "login/resources/img/favicon.ico");

    /** What the realm is for. */
    public enum Edition {
        /** Two demo counties with invented people; a second factor is offered, not asked for. */
        DEMO("BASEURL", "OIDC_CLIENTSECRET", "PROVISIONING_CLIENTSECRET", "DEMO_PASSWORD"),
        /** For use: no people yet, and county administrators need a second factor. */
        REAL("BASEURL", "OIDC_CLIENTSECRET", "PROVISIONING_CLIENTSECRET");

        private final List<String> environment;

        Edition(String... environment) {
            this.environment = List.of(environment);
        }

        /** The variables that Keycloak's process must have in its environment while it imports. */
        public List<String> environment() {
            return environment;
        }
    }

    private RealmExport() {}

    /** {@code demo|real FOLDER [template]}; exit 2 and one line that says what is missing. */
    public static void main(String[] args) throws IOException {
        boolean template = args.length == 3 && args[2].equals("template");
        if (args.length < 2 || (args.length == 3 && !template) || !args[0].matches("demo|real")) {
            System.err.println("usage: RealmExport demo|real FOLDER [template]");
            System.exit(2);
        }
        Edition edition = args[0].equals("demo") ? Edition.DEMO : Edition.REAL;
        List<String> missing = missing(edition, System.getenv());
        if (!template && !missing.isEmpty()) {
            System.err.println("realm not written: set " + String.join(", ", missing) + " in the environment");
            System.exit(2);
        }
        System.out.println(realm(edition, Path.of(args[1])));
    }

    /** Which of the edition's variables the environment lacks or leaves blank. */
    public static List<String> missing(Edition edition, Map<String, String> environment) {
        return edition.environment().stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
    }

    /** Writes {@code yidan-realm.json} into the folder, placeholders unfilled, and returns its path. */
    public static Path realm(Edition edition, Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve(FILE);
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer out = Files.newBufferedWriter(file)) {
            pretty.createWriter(out).writeObject(compose(edition));
        }
        return file;
    }

    /** Copies the login theme to {@code themes/yidan}, where {@code themes} is Keycloak's folder of that name. */
    public static Path theme(Path themes) throws IOException {
        Path theme = themes.resolve("yidan");
        for (String name : THEME) {
            Path target = theme.resolve(name);
            Files.createDirectories(target.getParent());
            try (InputStream in = RealmExport.class.getResourceAsStream("/theme/yidan/" + name)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return theme;
    }

    static JsonObject compose(Edition edition) {
        JsonObject real = merge(object("yidan-realm.json"), profile(object("user-profile.json")));
        if (edition == Edition.REAL) {
            return real;
        }
        JsonArrayBuilder people = Json.createArrayBuilder();
        DemoUser.all().forEach(user -> people.add(account(user)));
        return merge(
                merge(real, object("demo-overlay.json")),
                Json.createObjectBuilder().add("users", people).build());
    }

    static InputStream resource(String name) {
        return RealmExport.class.getResourceAsStream("/yidan/realm/" + name);
    }

    /** Keycloak wants the profile as text inside the realm. */
    private static JsonObject profile(JsonObject profile) {
        JsonObject component = Json.createObjectBuilder()
                .add("providerId", "declarative-user-profile")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add(
                                        "kc.user.profile.config",
                                        Json.createArrayBuilder().add(profile.toString())))
                .build();
        return Json.createObjectBuilder()
                .add(
                        "components",
                        Json.createObjectBuilder()
                                .add(
                                        "org.keycloak.userprofile.UserProfileProvider",
                                        Json.createArrayBuilder().add(component)))
                .build();
    }

    private static JsonObjectBuilder account(DemoUser user) {
        return Json.createObjectBuilder()
                .add("username", user.username())
                .add("firstName", user.name())
                .add("enabled", true)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("county", list(user.county()))
                                .add("tenant", list(user.tenant())))
                .add(
                        "realmRoles",
                        Json.createArrayBuilder().add("default-roles-yidan").add(user.role()))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", "${DEMO_PASSWORD}")
                                        .add("temporary", false)));
    }

    private static JsonArray list(String value) {
        return Json.createArrayBuilder().add(value).build();
    }

    /** Lists are joined, everything else is replaced. */
    private static JsonObject merge(JsonObject base, JsonObject over) {
        JsonObjectBuilder merged = Json.createObjectBuilder(base);
        over.forEach((name, value) -> {
            if (value instanceof JsonArray more && base.get(name) instanceof JsonArray before) {
                merged.add(name, Json.createArrayBuilder(before).addAll(Json.createArrayBuilder(more)));
            } else {
                merged.add(name, value);
            }
        });
        return merged.build();
    }

    private static JsonObject object(String name) {
        try (InputStream in = resource(name);
                JsonReader reader = Json.createReader(in)) {
            JsonStructure read = reader.read();
            return read.asJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
