package yidan.standalone;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Then it runs in a user namespace of its own or, where the kernel forbids that, as
 * nobody.
 */
enum Unprivileged {
    AS_IS(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("runuser", "-u", "nobody", "--"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        if (!Tools.root()) {
            return AS_IS;
        }
        if (Tools.run(List.of("unshare", "-U", "true")) == 0) {
            return NAMESPACE;
        }
        if (Tools.run(List.of("runuser", "-u", "nobody", "--", "true")) == 0) {
            return NOBODY;
        }
        throw new Trouble("postgres.root");
    }

    List<String> command(List<String> command) {
        return java.util.stream.Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Lets the user who will run PostgreSQL own its folder. */
    void own(Path folder) throws IOException {
        if (this != NOBODY) {
            return;
        }
        if (Tools.run(command(List.of("test", "-x", folder.getParent().toString()))) != 0) {
            throw new Trouble("postgres.unreachable", folder.getParent());
        }
        var nobody = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes a) throws IOException {
                Files.setAttribute(visited, "posix:owner", nobody, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.setAttribute(file, "posix:owner", nobody, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
