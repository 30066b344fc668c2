package yidan.document.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of documents, parsed once. A county that has licensed the faces of the standard puts them first by
 * configuration; what comes with the product stands behind them. The face of rare characters is read when the first one is
 * met.
 */
final class Faces {

    /** What a face is for. */
    enum Face {
        /** 仿宋: the body. */
        BODY,
        /** 小标宋, 黑体: titles and headings. */
        TITLE,
        /** Characters beyond the first plane that the body lacks. */
        RARE
    }

    private final Map<Face, Path> configured = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> own = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> shipped = new EnumMap<>(Face.class);

    /** @param chain such as {@code body=/fonts/simfang.ttf;title=/fonts/xbs.ttf}; empty for the shipped faces alone */
    Faces(String chain) {
        for (String link : chain.split(";")) {
            if (!link.isBlank()) {
                String[] parts = link.split("=", 2);
                configured.put(
                        Face.valueOf(parts[0].strip().toUpperCase(java.util.Locale.ROOT)), Path.of(parts[1].strip()));
            }
        }
    }

    boolean hasOwn(Face face) {
        return configured.containsKey(face);
    }

    TrueTypeFont own(Face face) {
        return own.computeIfAbsent(face, unused -> parse(() -> Files.newInputStream(configured.get(face))));
    }

    /** What a face is read from: the county's own where it has one. */
    InputStream stream(Face face) throws IOException {
        return hasOwn(face) ? Files.newInputStream(configured.get(face)) : shippedStream(face);
    }

    private static InputStream shippedStream(Face face) throws IOException {
        String name = "fonts/" + face.name().toLowerCase(java.util.Locale.ROOT) + ".ttf.gz";
        return new GZIPInputStream(Faces.class.getResourceAsStream(name));
    }

    TrueTypeFont shipped(Face face) {
        return shipped.computeIfAbsent(face, unused -> parse(() -> shippedStream(face)));
    }

    boolean draws(Face face, int character) {
        return hasOwn(face) && draws(own(face), character) || draws(shipped(face), character);
    }

    private static boolean draws(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private static TrueTypeFont parse(Source source) {
        try (InputStream in = source.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
