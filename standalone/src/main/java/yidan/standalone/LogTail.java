package yidan.standalone;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The end of a server's log, and in it the line that says what went wrong. */
final class LogTail {

    private static final int BYTES = 256 * 1024;
    private static final Pattern CAUSE = Pattern.compile("Caused by: .*|.*(FATAL|PANIC):.*");
    private static final Pattern SEVERE = Pattern.compile(".*(SEVERE|ERROR|Exception|java\\.lang\\.\\w+Error).*");

    private LogTail() {}

    static boolean contains(Path log, String words) {
        return read(log).contains(words);
    }

    static boolean contains(Path log, Pattern words) {
        return words.matcher(read(log)).find();
    }

    /** The root cause if the log names one, else its last error, else its last line. */
    static String lastTrouble(Path log, int length) {
        List<String> lines =
                read(log).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String line = last(lines, CAUSE)
                .or(() -> last(lines, SEVERE))
                .orElseGet(() -> lines.isEmpty() ? "" : lines.getLast());
        return line.length() > length ? line.substring(0, length) + "…" : line;
    }

    private static Optional<String> last(List<String> lines, Pattern pattern) {
        return lines.reversed().stream()
                .filter(line -> pattern.matcher(line).matches())
                .findFirst();
    }

    private static String read(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            int size = (int) Math.min(BYTES, file.length());
            file.seek(file.length() - size);
            var bytes = new byte[size];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
