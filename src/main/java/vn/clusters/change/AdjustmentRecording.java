package vn.clusters.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** The acts of adjusting that the ledger keeps. */
final class AdjustmentRecording {

    private AdjustmentRecording() {}

    record AdjustmentDescribed(
            String dossier, String proposer, Map<String, String> before, Map<String, String> after, String evidence)
            implements Recorded {}

    record AdjustmentClassified(String dossier, List<String> kinds, String remark) implements Recorded {}

    record AdjustmentRedirected(String dossier, List<String> kinds, String reason) implements Recorded {}

    record RightsSettled(String dossier, String number, LocalDate date, String note) implements Recorded {}

    record RightsNotSettled(String dossier, String reason) implements Recorded {}
}
