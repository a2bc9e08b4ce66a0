package vn.clusters.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record AgenciesAsked(String dossier, int round, String question, LocalDate askedOn, List<String> agencies)
            implements Recorded {}

    record OpinionGiven(
            String dossier,
            String agency,
            String conclusion,
            Map<String, String> verdicts,
            String conditions,
            String remark,
            String documentNumber,
            LocalDate documentDate,
            boolean secret,
            boolean late)
            implements Recorded {}

    record SilenceRecorded(String dossier, List<String> agencies, boolean consent, Citation source)
            implements Recorded {}

    record OpinionsAbsorbed(String dossier, int round, String outcome, String summary, Map<String, String> absorption)
            implements Recorded {}
}
