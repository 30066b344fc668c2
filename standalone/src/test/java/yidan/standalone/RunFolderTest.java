package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_serves_one_command_at_a_time() {
        try (RunFolder first = RunFolder.take(folder)) {
            Trouble trouble = assertThrows(Trouble.class, () -> RunFolder.take(folder));
            assertTrue(trouble.getMessage()
                    .contains(String.valueOf(ProcessHandle.current().pid())));
            assertEquals(folder.resolve("env"), first.path("env"));
        }
        RunFolder.take(folder).close();
    }

    @Test
    void reset_forgets_what_is_ours_and_nothing_else() throws IOException {
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(folder.resolve("postgres/data/PG_VERSION"), "18");
        Files.writeString(folder.resolve("letter.txt"), "mine");
        try (RunFolder run = RunFolder.take(folder)) {
            run.reset();
        }
        assertFalse(Files.exists(folder.resolve("postgres")));
        assertTrue(Files.exists(folder.resolve("letter.txt")));
    }

    @Test
    void data_without_its_secrets_is_not_started_with_new_ones() throws IOException {
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(folder.resolve("postgres/data/PG_VERSION"), "18");
        try (RunFolder run = RunFolder.take(folder)) {
            assertThrows(Trouble.class, run::secrets);
        }
    }

    @Test
    void env_has_the_nine_names_and_no_more() throws IOException {
        var settings = new Settings(folder, 1, 2, 3);
        try (RunFolder run = RunFolder.take(folder)) {
            run.publish(settings, run.secrets());
        }
        assertEquals(
                Set.of(
                        "APP_URL",
                        "PORTAL_URL",
                        "KEYCLOAK_URL",
                        "DB_URL",
                        "DB_OWNER_USER",
                        "DB_OWNER_PASSWORD",
                        "DB_APP_USER",
                        "DB_APP_PASSWORD",
                        "DEMO_PASSWORD"),
                EnvFile.read(folder.resolve("env")).keySet());
    }
}
