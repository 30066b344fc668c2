package yidan.ui.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was answered to uploads that had come in whole. The upload itself is gone by then, and the answer may be lost on its
 * way: who asks again is told the same, and need not send the whole once more.
 *
 * @param folder beside what comes in, for every node
 * @param kept how long an answer is kept
 */
record FinalAnswers(Path folder, Duration kept) {

    private static final Pattern ID = Pattern.compile("/([0-9a-fA-F-]{36})$");

    /** @param bytes how much had come in: all of it */
    record Answer(String header, String value, long bytes) {

        void repeat(HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("Tus-Resumable", "1.0.0");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Upload-Length", String.valueOf(bytes));
            response.setHeader("Upload-Offset", String.valueOf(bytes));
            response.setHeader(header, value);
        }
    }

    /** The answer that its owner was given; nobody else is told it. */
    Optional<Answer> of(String owner, String uri) {
        Optional<Path> place = place(owner, uri);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(place.get());
            return Optional.of(new Answer(lines.get(0), lines.get(1), Long.parseLong(lines.get(2))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(String owner, String uri, Answer answer) throws IOException {
        Path place = place(owner, uri).orElseThrow();
        Files.createDirectories(place.getParent());
        Path written = Files.createTempFile(place.getParent(), "answer", ".part");
        forget(place.getParent(), Files.getLastModifiedTime(written).toInstant().minus(kept));
        Files.write(written, List.of(answer.header(), answer.value(), String.valueOf(answer.bytes())));
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void forget(Path of, Instant before) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            for (Path one : all.toList()) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    private Optional<Path> place(String owner, String uri) {
        Matcher id = ID.matcher(uri);
        return id.find()
                ? Optional.of(folder.resolve(URLEncoder.encode(owner, StandardCharsets.UTF_8))
                        .resolve(id.group(1)))
                : Optional.empty();
    }
}
