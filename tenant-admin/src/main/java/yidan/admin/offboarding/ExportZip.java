package yidan.admin.offboarding;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private static final String MANIFEST = "manifest.json";

    private final Path place;
    private final Path unfinished;
    private final Map<String, ByteArrayOutputStream> parts = new TreeMap<>();
    private final Map<String, Large> large = new TreeMap<>();
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

    /** Opens a part that is too large to be held. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private record Large(Source source, String hash) {}

    void line(String part, String text) {
        parts.computeIfAbsent(part, unused -> new ByteArrayOutputStream())
                .writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void part(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(bytes);
        parts.put(name, bytes);
    }

    /** A part that is read when the zip is written, of a hash that is known. */
    void part(String name, String hash, Source source) {
        large.put(name, new Large(source, hash));
    }

    void finish(JsonObjectBuilder manifest) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        parts.forEach((name, bytes) -> hashes.put(name, Sm3.hex(bytes.toByteArray())));
        large.forEach((name, part) -> hashes.put(name, part.hash()));
        JsonObjectBuilder listed = Json.createObjectBuilder();
        hashes.forEach(listed::add);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
            for (var part : large.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream content = part.getValue().source().open()) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.add("sm3", listed).build().toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
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
