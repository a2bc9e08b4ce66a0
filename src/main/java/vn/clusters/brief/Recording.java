package vn.clusters.brief;

import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record QuestionAsked(String dossier, String leaderQuestion, String askedOf) implements Recorded {}

    record QuestionAnswered(String dossier, String leaderQuestion, String answer) implements Recorded {}
}
