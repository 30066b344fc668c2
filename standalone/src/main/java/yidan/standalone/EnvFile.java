package yidan.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code KEY=value} lines that a shell can source, readable by their owner only, replaced as a whole or not at all. */
final class EnvFile {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9_]*)=(\\S*)");

    private EnvFile() {}

    static Map<String, String> read(Path file) throws IOException {
        var values = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                var matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    values.put(matcher.group(1), matcher.group(2));
                }
            }
        }
        return values;
    }

    static void write(Path file, Map<String, String> values) throws IOException {
        var text = new StringBuilder();
        values.forEach((key, value) -> {
            if (!LINE.matcher(key + "=" + value).matches()) {
                throw new IllegalArgumentException(key);
            }
            text.append(key).append('=').append(value).append('\n');
        });
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
