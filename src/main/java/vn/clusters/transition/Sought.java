package vn.clusters.transition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.VietnameseText;

/**
 * Which running dossiers a page shows, as its address says; null or blank means all.
 *
 * @param q part of the code or of the cluster's name
 * @param after code of the last dossier of the page before
 */
record Sought(String q, String procedure, String status, String after) {

    static final Sought ALL = new Sought(null, null, null, null);

    /** Those sought, in the order given. */
    Stream<Dossiers.View> among(List<Dossiers.View> byCode) {
        String words = VietnameseText.searchable(q);
        return byCode.stream()
                .filter(dossier -> isOpen(procedure) || procedure.equals(dossier.procedure()))
                .filter(dossier ->
                        isOpen(status) || status.equals(dossier.status().slug()))
                .filter(dossier -> VietnameseText.searchable(
                                dossier.code() + " " + dossier.cluster().name())
                        .contains(words))
                .filter(dossier -> isOpen(after) || dossier.code().compareTo(after) > 0);
    }

    /** Draws no more from the rows than a page needs and one. */
    static <T> Listing<T> page(Stream<T> rows, int size, Function<T, String> code) {
        List<T> found = rows.limit(size + 1L).toList();
        List<T> shown = found.subList(0, Math.min(size, found.size()));
        return new Listing<>(shown, found.size() > size ? code.apply(shown.get(size - 1)) : null);
    }

    private static boolean isOpen(String filter) {
        return filter == null || filter.isBlank();
    }
}
