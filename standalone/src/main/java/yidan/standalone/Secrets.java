package yidan.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Drawn once for each run folder; none is a constant, none appears on a command line. */
public final class Secrets {

    /** What there is to keep secret. */
    public enum Name {
        POSTGRES_PASSWORD,
        DB_OWNER_PASSWORD,
        DB_APP_PASSWORD,
        KEYCLOAK_DB_PASSWORD,
        KEYCLOAK_ADMIN_PASSWORD,
        OIDC_CLIENTSECRET,
        PROVISIONING_CLIENTSECRET,
        DEMO_PASSWORD
    }

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int LENGTH = 24;
    private static final int GROUP = 6;

    private final Map<Name, String> values = new EnumMap<>(Name.class);

    private Secrets() {}

    /** Those of the file; what is missing is drawn and kept before anybody uses it. */
    static Secrets of(Path file) {
        var secrets = new Secrets();
        try {
            Map<String, String> kept = EnvFile.read(file);
            for (Name name : Name.values()) {
                secrets.values.put(
                        name, Optional.ofNullable(kept.get(name.name())).orElseGet(Secrets::draw));
            }
            if (!kept.keySet().containsAll(secrets.byName().keySet())) {
                EnvFile.write(file, secrets.byName());
            }
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", file, e.getMessage());
        }
        return secrets;
    }

    public String get(Name name) {
        return values.get(name);
    }

    private Map<String, String> byName() {
        var byName = new java.util.LinkedHashMap<String, String>();
        values.forEach((name, value) -> byName.put(name.name(), value));
        return byName;
    }

    /** About 110 bits; a capital, a digit and a dash in each, so that it meets password policies and can be typed. */
    static String draw() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            String alphabet =
                    switch (i % GROUP) {
                        case 0 -> LETTERS.toUpperCase(java.util.Locale.ROOT);
                        case GROUP - 1 -> DIGITS;
                        default -> LETTERS + DIGITS;
                    };
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    static boolean exist(Path file) {
        return Files.exists(file);
    }
}
