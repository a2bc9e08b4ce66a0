package vn.clusters.investment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.document.Papers;
import vn.clusters.dossier.Dossiers;
import vn.clusters.law.PaperLists;
import vn.clusters.law.PaperLists.RequiredPaper;
import vn.clusters.law.PaperLists.SharedPaper;

/** One evidence set for both laws: which papers of the track the cluster dossier already holds or asks for. */
@Component
class SharedPapers {

    /**
     * A paper of the track.
     *
     * @param clusterPaper key of the cluster dossier's paper that serves as it, null if none
     * @param state on-file (its file lies in the cluster dossier), shared (the cluster dossier asks for it), own, optional
     */
    record Row(String paper, String name, String clusterPaper, String state, String citation) {}

    private final PaperLists lists;
    private final Dossiers dossiers;
    private final Papers papers;

    SharedPapers(PaperLists lists, Dossiers dossiers, Papers papers) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.papers = papers;
    }

    List<Row> of(String dossier, String edition) {
        Dossiers.View view = dossiers.get(dossier);
        Set<String> asked = lists.required(view.edition(), view.procedure()).stream()
                .map(RequiredPaper::paper)
                .collect(Collectors.toSet());
        Set<String> filed =
                papers.of(dossier).stream().map(paper -> bare(paper.paper())).collect(Collectors.toSet());
        return lists.shared(edition, Judging.PROCEDURE).stream()
                .map(paper -> row(paper, asked, filed))
                .toList();
    }

    /** Papers of one applicant are filed under the paper's key with the applicant behind it. */
    private static String bare(String key) {
        return key.split(":")[0];
    }

    private static Row row(SharedPaper paper, Set<String> asked, Set<String> filed) {
        String cluster = paper.clusterPaper();
        boolean onFile = cluster != null && filed.contains(cluster);
        boolean shared = cluster != null && asked.contains(cluster);
        String state = onFile ? "on-file" : shared ? "shared" : paper.mandatory() ? "own" : "optional";
        return new Row(
                paper.paper(), paper.name(), cluster, state, paper.citation().text());
    }
}
