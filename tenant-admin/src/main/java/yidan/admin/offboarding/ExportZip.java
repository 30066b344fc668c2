package yidan.admin.offboarding;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import yidan.record.Sm3;

/** A zip whose last part is a manifest with the SM3 hash of every other; it takes its place when it is whole. */
final class ExportZip implements AutoCloseable {

    private final Path place;
    private final Path unfinished;
    private final Map<String, ByteArrayOutputStream> parts = new TreeMap<>();
    private boolean whole;

    ExportZip(Path place) {
        this.place = place;
        this.unfinished = place.resolveSibling(place.getFileName() + ".part");
    }

    /** Writes one part. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void line(String part, String text) {
        parts.computeIfAbsent(part, unused -> new ByteArrayOutputStream())
                .writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void part(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(bytes);
        parts.put(name, bytes);
    }

    void finish(JsonObjectBuilder manifest) throws IOException {
        JsonObjectBuilder hashes = Json.createObjectBuilder();
        parts.forEach((name, bytes) -> hashes.add(name, Sm3.hex(bytes.toByteArray())));
        line("manifest.json", manifest.add("sm3", hashes).build().toString());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
        Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (!whole) {
            Files.deleteIfExists(unfinished);
        }
    }
}
