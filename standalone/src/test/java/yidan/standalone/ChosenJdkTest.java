package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts choose a JDK themselves, since the machine's own is often too old. */
class ChosenJdkTest {

    @TempDir
    private Path folder;

    @Test
    void java_home_of_21_is_taken() throws Exception {
        assertEquals(jdk("good", "21.0.4").toString(), chosenWith(folder.resolve("good"), folder));
    }

    @Test
    void too_old_a_java_home_is_passed_over_for_the_one_on_the_path() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path young = jdk("young", "25.0.1");
        assertEquals(young.toString(), chosenWith(old, young.resolve("bin")));
    }

    private Path jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(bin.resolve(program), "#!/bin/sh\necho javac " + version + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return bin.getParent();
    }

    private String chosenWith(Path javaHome, Path onPath) throws IOException, InterruptedException {
        Path tools = House.here().root().resolve("standalone/src/main/sh/tools.sh");
        var builder = new ProcessBuilder("bash", "-c", ". " + tools + "; find_jdk && echo $JAVA_HOME");
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PATH", onPath + ":/usr/bin:/bin");
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return answer;
    }
}
