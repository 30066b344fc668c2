package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void root_cause_comes_before_the_noise_around_it() throws IOException {
        Path log = Files.writeString(folder.resolve("payara.log"), """
                SEVERE: Exception while deploying
                Caused by: WELD-001408: Unsatisfied dependencies
                \tat somewhere
                INFO: ready in 3 s
                """);
        assertEquals("Caused by: WELD-001408: Unsatisfied dependencies", LogTail.lastTrouble(log, 200));
    }

    @Test
    void a_log_without_errors_gives_its_last_words_cut_to_length() throws IOException {
        Path log = Files.writeString(folder.resolve("x.log"), "one\ntwo words\n\n");
        assertEquals("two…", LogTail.lastTrouble(log, 3));
    }

    @Test
    void no_log_says_nothing() {
        assertEquals("", LogTail.lastTrouble(folder.resolve("none"), 10));
    }
}
