package yidan.standalone;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put what the stack is made of. */
public record House(Path root) {

    /** The house this process runs in: {@code -Dyidan.home}, else the nearest folder above with a module standalone. */
    public static House here() {
        String home = System.getProperty("yidan.home");
        if (home != null) {
            return new House(Path.of(home).toAbsolutePath());
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("standalone/pom.xml"))) {
                return new House(folder);
            }
        }
        throw new Trouble("house.not-found", Path.of("").toAbsolutePath());
    }

    Path war() {
        return built("ui/target/yidan.war");
    }

    Path payaraMicro() {
        return built("standalone/target/payara-micro.jar");
    }

    /** Unpacked by the build; shared by all run folders, which have their own configuration and data. */
    Path keycloak() {
        Path folder = built("standalone/target/keycloak");
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder, "keycloak-*")) {
            for (Path version : versions) {
                return version;
            }
        } catch (IOException e) {
            throw new Trouble(e, "house.not-built", folder);
        }
        throw new Trouble("house.not-built", folder);
    }

    /** Where PostgreSQL's programs are unpacked to, once. */
    public Path postgres() {
        return root.resolve("standalone/target/postgres");
    }

    private Path built(String path) {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw new Trouble("house.not-built", file);
        }
        return file;
    }
}
