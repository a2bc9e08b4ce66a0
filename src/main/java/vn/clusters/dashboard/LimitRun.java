package vn.clusters.dashboard;

import java.time.LocalDate;

/**
 * A limit of a dossier as its clock stands.
 *
 * @param subject the agency asked or the edition of a second law, else empty
 * @param agency which must keep it: an agency, or the kind of one where none of that kind is known
 * @param dueOn null while supplements stop it
 * @param doneOn null while it runs
 * @param endedOn the day on which the dossier came to its end, null before
 */
record LimitRun(
        String limit,
        String subject,
        String agency,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate doneOn,
        LocalDate endedOn) {

    /** Which run of the dossier it is. */
    String key() {
        return limit + ":" + subject;
    }

    /** Of a dossier that ended. A refusal is the answer to whatever limit of the law still ran. */
    LimitRun ended(LocalDate day, boolean refused) {
        boolean answered = refused && doneOn == null && subject.isEmpty();
        return new LimitRun(limit, subject, agency, startedOn, dueOn, answered ? day : doneOn, day);
    }

    /** Whoever had to keep a limit that is done stays named, whoever follows in the dossier. */
    LimitRun after(LimitRun before) {
        return before == null || before.doneOn() == null
                ? this
                : new LimitRun(limit, subject, before.agency(), startedOn, dueOn, doneOn, endedOn);
    }
}
