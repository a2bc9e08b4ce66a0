package vn.clusters.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** The ledger: every act of a dossier in one chain that can be checked without trusting us. */
@Component
public class Ledger {

    private static final int PAGE = 1000;

    private final Entries entries;
    private final BusinessTime time;

    Ledger(Entries entries, BusinessTime time) {
        this.entries = entries;
        this.time = time;
    }

    /** Appends the acts to their chains, in a fixed order of dossiers so that nobody waits in a circle. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(List<Draft> drafts) {
        Map<String, List<Draft>> chains =
                drafts.stream().collect(Collectors.groupingBy(Draft::dossier, TreeMap::new, Collectors.toList()));
        chains.forEach(this::append);
    }

    private void append(String dossier, List<Draft> drafts) {
        HashChain.Head head = entries.lockHead(dossier);
        List<Entry> added = new ArrayList<>();
        for (Draft draft : drafts) {
            Entry entry = HashChain.next(head, draft, time.now());
            head = new HashChain.Head(entry.seq(), entry.hash());
            added.add(entry);
        }
        entries.append(added);
    }

    /**
     * Entries in order.
     *
     * @param after number of the last entry already seen, 0 for the beginning
     */
    @Transactional(readOnly = true)
    public List<Entry> after(String dossier, long after, int limit) {
        return entries.after(dossier, after, limit);
    }

    /** Entries newest first, those before the given number. */
    @Transactional(readOnly = true)
    public List<Entry> before(String dossier, long before, int limit) {
        return entries.before(dossier, before, List.of(), false, limit);
    }

    /**
     * The same of some acts.
     *
     * @param acts names of those to show, or to leave out; none for every act
     * @param wanted whether they are to be shown
     */
    @Transactional(readOnly = true)
    List<Entry> before(String dossier, long before, List<String> acts, boolean wanted, int limit) {
        return entries.before(dossier, before, acts, wanted, limit);
    }

    /** Recomputes the whole chain page by page. */
    @Transactional(readOnly = true)
    public Verification verify(String dossier) {
        Verification.Run run = new Verification.Run(entries.head(dossier));
        List<Entry> page = entries.after(dossier, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(run);
            page = entries.after(dossier, page.get(page.size() - 1).seq(), PAGE);
        }
        return run.against(entries.head(dossier));
    }
}
