package vn.clusters.law;

/** A folder of law that must not be used; start-up ends here. */
class UnreadableLaw extends IllegalStateException {

    /** @param line from 1; 0 if the fault has no line */
    UnreadableLaw(String file, int line, String fault) {
        super(file + (line > 0 ? ":" + line : "") + ": " + fault);
    }
}
