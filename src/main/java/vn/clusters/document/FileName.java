package vn.clusters.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import org.springframework.web.util.UriUtils;
import vn.clusters.kernel.VietnameseText;

/** File names as people's computers send them, made harmless. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** The header of a download under that name: in full for browsers, in bare letters for what is older (RFC 6266). */
    static String attachment(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^ -~]|[\"\\\\%;]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + UriUtils.encode(name, UTF_8);
    }

    /** Without directories and characters that no file system likes; the end, with its extension, is kept. */
    static String bare(String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = VietnameseText.stored(name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", ""))
                .replaceAll("^\\.+", "");
        if (name.isBlank()) {
            return "paper";
        }
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
