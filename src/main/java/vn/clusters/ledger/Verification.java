package vn.clusters.ledger;

import java.util.function.Consumer;

/**
 * Outcome of recomputing a chain.
 *
 * @param entries how many entries the chain has
 * @param head hash of the last entry
 * @param firstBroken number of the first entry that is missing or does not fit, null if all do
 */
public record Verification(boolean valid, long entries, String head, Long firstBroken) {

    /** Recomputes a chain entry by entry, in constant memory, while others may go on appending to it. */
    static final class Run implements Consumer<Entry> {
        private final HashChain.Head headBefore;
        private HashChain.Head last = HashChain.NONE;
        private long entries;
        private Long firstBroken;

        /** @param headBefore what the chain remembered as its head before the entries were read */
        Run(HashChain.Head headBefore) {
            this.headBefore = headBefore;
        }

        @Override
        public void accept(Entry entry) {
            entries++;
            boolean follows = entry.seq() == last.seq() + 1
                    && entry.previousHash().equals(last.hash())
                    && entry.hash().equals(HashChain.hash(entry))
                    && (entry.seq() != headBefore.seq() || entry.hash().equals(headBefore.hash()));
            if (!follows) {
                breakAt(last.seq() + 1);
            }
            last = new HashChain.Head(last.seq() + 1, entry.hash());
        }

        private void breakAt(long seq) {
            firstBroken = firstBroken == null ? Long.valueOf(seq) : firstBroken;
        }

        /** @param headAfter the head once the entries were read: a cut-off tail and a smuggled one show here */
        Verification against(HashChain.Head headAfter) {
            if (last.seq() < headBefore.seq()) {
                breakAt(last.seq() + 1);
            }
            if (last.seq() > headAfter.seq()) {
                breakAt(headAfter.seq() + 1);
            }
            return new Verification(firstBroken == null, entries, last.hash(), firstBroken);
        }
    }
}
