package vn.clusters.inbox;

/**
 * A row of the page in finished words and addresses: the page is drawn many times a day, and only puts them in place.
 *
 * @param tick the task and who has it, as a ticked box sends it
 * @param tone colour of the urgency
 * @param due the sentence about the due date, {@code dueOn} the date itself or null
 * @param act claim or release; null if the officer may do neither
 * @param actNamed the act with task and cluster, for those who hear the page
 */
record ListedRow(
        String taskId,
        String task,
        String why,
        String tick,
        String choose,
        String dossier,
        String cluster,
        String procedure,
        String place,
        String tone,
        String due,
        String dueOn,
        String act,
        String actName,
        String actNamed) {}
