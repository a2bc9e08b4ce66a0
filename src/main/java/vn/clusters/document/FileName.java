package vn.clusters.document;

import vn.clusters.kernel.VietnameseText;

/** File names as people's computers send them, made harmless. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

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
