package yidan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A recording of any length, made while it is read; it may break off. */
final class Video extends InputStream {

    private static final byte[] HEAD = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
    private final long length;
    private final long breaksAt;
    private long at;

    Video(long length, long breaksAt) {
        this.length = length;
        this.breaksAt = breaksAt;
    }

    @Override
    public int read() throws IOException {
        if (breaksAt >= 0 && at >= breaksAt) {
            throw new IOException("connection reset");
        }
        if (at >= length) {
            return -1;
        }
        int value = at < HEAD.length ? HEAD[(int) at] : (int) (at >> 12) & 0x7F;
        at++;
        return value & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        int n = 0;
        while (n < wanted) {
            int value = read();
            if (value < 0) {
                return n == 0 ? -1 : n;
            }
            into[offset + n++] = (byte) value;
        }
        return n;
    }
}
