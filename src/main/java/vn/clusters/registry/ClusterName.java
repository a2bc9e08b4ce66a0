package vn.clusters.registry;

import vn.clusters.kernel.VietnameseText;

/** Names of clusters as people write them: with or without "cụm công nghiệp" in front. */
final class ClusterName {

    private ClusterName() {}

    /** Without the generic part. */
    static String bare(String name) {
        return VietnameseText.stored(name).replaceAll("\\s+", " ").replaceFirst("(?iu)^(cụm công nghiệp|ccn)\\s+", "");
    }

    /** What a search compares. */
    static String searchable(String name) {
        return VietnameseText.searchable(name).replaceAll("\\s+", " ").replaceFirst("^(cum cong nghiep|ccn) ", "");
    }

    /** For instance {@code ho-son-1}. */
    static String slug(String name) {
        String slug = searchable(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "cluster" : slug.substring(0, Math.min(60, slug.length()));
    }
}
