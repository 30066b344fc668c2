package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is up without its application is not taken for one that is still starting. */
class DeploymentIT {

    private static final String BROKEN = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <listener><listener-class>yidan.Nobody</listener-class></listener>
            </web-app>
            """;

    @TempDir
    private Path folder;

    @Test
    void a_war_that_does_not_deploy_is_told_in_one_line_that_names_the_cause() throws IOException {
        Path root = Files.createDirectories(folder.resolve("house"));
        war(root.resolve("ui/target/yidan.war"));
        Path programs = Files.createDirectories(root.resolve("standalone/target"));
        Files.createSymbolicLink(
                programs.resolve("payara-micro.jar"), House.here().payaraMicro());
        var settings = new Settings(folder.resolve("run"), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
        try (RunFolder run = RunFolder.take(settings.folder());
                Payara payara = new Payara(new House(root), run, settings, run.secrets())) {
            payara.start();
            Trouble trouble = assertThrows(
                    Trouble.class, () -> payara.awaitPages(new Progress(line -> {}), payara::requireDeployed));
            assertTrue(trouble.getMessage().contains("应用未能部署"), trouble.getMessage());
            assertTrue(trouble.getMessage().contains("yidan.Nobody"), trouble.getMessage());
            assertFalse(trouble.getMessage().contains("\n"), trouble.getMessage());
        }
    }

    private static void war(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write(BROKEN.getBytes(StandardCharsets.UTF_8));
        }
    }
}
