package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void secrets_are_drawn_once_for_a_folder() {
        Path file = folder.resolve("secrets");
        Secrets first = Secrets.of(file);
        Secrets second = Secrets.of(file);
        for (Secrets.Name name : Secrets.Name.values()) {
            assertEquals(first.get(name), second.get(name));
        }
    }

    @Test
    void no_two_secrets_are_alike() {
        Secrets here = Secrets.of(folder.resolve("here"));
        Secrets there = Secrets.of(folder.resolve("there"));
        var all = Arrays.stream(Secrets.Name.values())
                .flatMap(name -> java.util.stream.Stream.of(here.get(name), there.get(name)))
                .collect(Collectors.toSet());
        assertEquals(2 * Secrets.Name.values().length, all.size());
    }

    @Test
    void a_secret_meets_the_realms_password_policy() {
        String secret = Secrets.draw();
        assertTrue(secret.length() >= 12 && secret.matches(".*[a-z].*|.*[A-Z].*") && secret.matches(".*[0-9].*"));
    }
}
