package yidan.standalone.stories;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A recording of any length that a browser plays: a tone. */
final class Sound {

    private static final int RATE = 44_100;
    private static final int HEAD = 44;
    private static final int PIECE = 1 << 20;

    private Sound() {}

    /** What is longer than the header of such a file can say, is there and not played. */
    static Path of(Path file, long bytes) throws IOException {
        byte[] tone = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head(Math.min(bytes, 0xFFFF_FFFFL - HEAD)));
            for (long written = 0; written < bytes; written += PIECE) {
                for (int at = 0; at < PIECE; at++) {
                    tone[at] = (byte) (40 * Math.sin(at * 0.05) + (written >> 20));
                }
                out.write(tone, 0, (int) Math.min(PIECE, bytes - written));
            }
        }
        return file;
    }

    private static byte[] head(long bytes) {
        return ByteBuffer.allocate(HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) (bytes + HEAD - 8))
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE)
                .putShort((short) 1)
                .putShort((short) 8)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) bytes)
                .array();
    }
}
