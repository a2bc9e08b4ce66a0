package vn.clusters.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** The kinds of file that are taken, recognised by what is in them and never by their name. */
enum PaperType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    DWG("image/vnd.dwg", "dwg"),
    DXF("image/vnd.dxf", "dxf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final Tika TIKA = new Tika();
    private static final int PREFIX = 64 * 1024;
    private static final int LIST = 1024 * 1024;

    /** Bytes of a zip that are unpacked at most while its list of contents is looked for. */
    private static final long UNPACKED = 512L * 1024 * 1024;

    private final String media;
    private final List<String> extensions;

    PaperType(String media, String... extensions) {
        this.media = media;
        this.extensions = List.of(extensions);
    }

    String media() {
        return media;
    }

    /** Reads as much of the content as it takes to know. */
    static Optional<PaperType> of(InputStream content) throws IOException {
        byte[] prefix = content.readNBytes(PREFIX);
        String media = TIKA.detect(prefix).replaceAll(";.*", "");
        if (media.equals("application/zip") || media.startsWith("application/x-tika-ooxml")) {
            return officeDocument(new SequenceInputStream(new ByteArrayInputStream(prefix), content));
        }
        return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
    }

    /** An office document names its main part in the list of contents, which may stand anywhere in the zip. */
    private static Optional<PaperType> officeDocument(InputStream content) throws IOException {
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(content, PREFIX));
        long unpacked = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return named(new String(zip.readNBytes(LIST), StandardCharsets.UTF_8));
                }
                unpacked += unpack(zip, UNPACKED - unpacked);
                if (unpacked >= UNPACKED) {
                    return Optional.empty();
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException torn) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static long unpack(InputStream entry, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long count = 0;
        for (int n = entry.read(buffer); n >= 0 && count < limit; n = entry.read(buffer)) {
            count += n;
        }
        return count;
    }

    private static Optional<PaperType> named(String contents) {
        return List.of(DOCX, XLSX).stream()
                .filter(type -> contents.contains("\"" + type.media + ".main+xml\""))
                .findFirst();
    }

    /** The name without path, composed, of bearable length, and with an extension that tells the truth. */
    String nameOf(String fileName) {
        String bare = FileName.bare(fileName);
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean truthful = extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
        return truthful ? bare : bare + "." + extensions.get(0);
    }
}
