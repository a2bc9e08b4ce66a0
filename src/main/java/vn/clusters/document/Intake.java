package vn.clusters.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.clusters.kernel.Problem;

/**
 * A file on its way in: whoever reads it passes every byte on to the chunks and the hash, so that type, hash and copy
 * need one pass and the memory of one chunk.
 */
final class Intake extends FilterInputStream {

    /** Bytes per chunk. */
    static final int CHUNK = 256 * 1024;

    /** Bytes a paper may have. */
    static final long LIMIT = 100L * 1024 * 1024;

    /** Where full chunks go. */
    interface Chunks {
        void write(int position, byte[] bytes);
    }

    private final Chunks chunks;
    private final MessageDigest digest = sha256();
    private byte[] chunk = new byte[CHUNK];
    private int filled;
    private int written;
    private long size;

    Intake(InputStream source, Chunks chunks) {
        super(source);
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws Problem 413 {@code paper-too-large} */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            size += count;
            if (size > LIMIT) {
                throw tooLarge();
            }
            digest.update(into, offset, count);
            keep(into, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, CHUNK)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static Problem tooLarge() {
        return new Problem(413, "paper-too-large").with("field", "file");
    }

    private void keep(byte[] from, int offset, int count) {
        int taken = 0;
        while (taken < count) {
            int part = Math.min(count - taken, CHUNK - filled);
            System.arraycopy(from, offset + taken, chunk, filled, part);
            taken += part;
            filled += part;
            if (filled == CHUNK) {
                pass();
            }
        }
    }

    private void pass() {
        chunks.write(written++, filled == CHUNK ? chunk : java.util.Arrays.copyOf(chunk, filled));
        chunk = new byte[CHUNK];
        filled = 0;
    }

    /** Reads what is left and passes the last chunk on. */
    void finish() throws IOException {
        transferTo(java.io.OutputStream.nullOutputStream());
        if (filled > 0) {
            pass();
        }
    }

    long size() {
        return size;
    }

    /** SHA-256, hex, of everything read; ask once, after {@link #finish}. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
