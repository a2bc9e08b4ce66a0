package vn.clusters.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, and big ones that are never whole in memory. */
final class Samples {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Samples() {}

    static byte[] office(String mainPart, boolean listLast) {
        String list = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/main.xml\" ContentType=\"" + mainPart + "\"/></Types>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!listLast) {
                entry(zip, "[Content_Types].xml", list);
            }
            entry(zip, "main.xml", "<w/>".repeat(100_000));
            if (listLast) {
                entry(zip, "[Content_Types].xml", list);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip() {
        return office("text/plain", false);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A PDF of that many bytes, made as it is read. */
    static InputStream pdf(long size) {
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                if (position == size) {
                    return -1;
                }
                int at = (int) (position++ % Integer.MAX_VALUE);
                return at < PDF.length ? PDF[at] : (at * 31 >>> 3) & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(length, size - position);
                for (int i = 0; i < count; i++) {
                    into[offset + i] = (byte) read();
                }
                return count == 0 ? -1 : count;
            }
        };
    }
}
