package yidan.standalone;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where this county runs: its folder and its three ports.
 *
 * @param folder data, secrets and logs; everything that {@code --reset} forgets
 */
public record Settings(Path folder, int httpPort, int keycloakPort, int databasePort) {

    /** From YIDAN_RUN_DIR, YIDAN_HTTP_PORT, YIDAN_KEYCLOAK_PORT and YIDAN_DB_PORT. */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("YIDAN_RUN_DIR", ".run"))
                        .toAbsolutePath()
                        .normalize(),
                port(environment, "YIDAN_HTTP_PORT", 8080),
                port(environment, "YIDAN_KEYCLOAK_PORT", 8180),
                port(environment, "YIDAN_DB_PORT", 54329));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.strip().matches("[1-9][0-9]{0,4}") || Integer.parseInt(value.strip()) > 65535) {
            throw new Trouble("settings.port", name, value);
        }
        return Integer.parseInt(value.strip());
    }

    public String portalUrl() {
        return baseUrl() + "/";
    }

    public String appUrl() {
        return baseUrl() + "/app";
    }

    public String baseUrl() {
        return "http://localhost:" + httpPort;
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    public String issuer() {
        return keycloakUrl() + "/realms/yidan";
    }

    public String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + database;
    }
}
