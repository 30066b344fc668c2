package yidan.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import yidan.tenancy.Refusal;

/** A content that is hashed while it is read: whoever reads to its end learns whether it is the one that was stored. */
final class VerifiedStream extends FilterInputStream {

    private final StoredFile file;
    private final MessageDigest digest = FileShelf.sm3();
    private boolean ended;

    VerifiedStream(InputStream content, StoredFile file) {
        super(content);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        if (n > 0) {
            digest.update(into, offset, n);
        } else if (n < 0 && !ended) {
            ended = true;
            if (!FileShelf.hex(digest).equals(file.hash())) {
                throw new Refusal("file.swapped", "", file.name(), file.hash());
            }
        }
        return n;
    }

    /** Skipping reads: what is not read cannot be hashed. */
    @Override
    public long skip(long wanted) throws IOException {
        byte[] away = new byte[(int) Math.min(wanted, 8192)];
        int n = away.length == 0 ? 0 : read(away, 0, away.length);
        return Math.max(n, 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
