package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvFileTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_and_only_its_owner_may() throws IOException {
        Path file = folder.resolve("env");
        var values = Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:1/yidan", "DEMO_PASSWORD", "Ab3-x");
        EnvFile.write(file, values);
        assertEquals(values, EnvFile.read(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void values_a_shell_would_tear_apart_are_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> EnvFile.write(folder.resolve("env"), Map.of("KEY", "two words")));
    }

    @Test
    void a_missing_file_is_empty() throws IOException {
        assertEquals(Map.of(), EnvFile.read(folder.resolve("nothing")));
    }
}
