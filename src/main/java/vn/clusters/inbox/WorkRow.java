package vn.clusters.inbox;

/**
 * A row of the work list as people read it.
 *
 * @param urgency overdue, near, open or none
 * @param due the sentence about the due date
 * @param why why the task is on this officer's list
 * @param claimed whether the officer has it
 * @param mayDo whether the officer may do it at all, or only looks at what another has
 */
record WorkRow(WorkItem item, String urgency, String due, String why, boolean claimed, boolean mayDo) {

    /** The task and who has it, as a ticked box sends it. */
    public String tick() {
        return item.taskId() + "|" + item.keys().lane();
    }

    /** Colour of the urgency, always shown with its words. */
    public String tone() {
        return switch (urgency) {
            case "overdue" -> "danger";
            case "near" -> "warning";
            case "open" -> "success";
            default -> "secondary";
        };
    }
}
