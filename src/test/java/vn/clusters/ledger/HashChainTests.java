package vn.clusters.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Citation;

class HashChainTests {

    private static final Instant AT = Instant.parse("2024-05-02T01:02:03.123456789Z");
    private static final Actor CLERK = new Actor("clerk", "Văn thư", "sct", Set.of());

    @Test
    void an_entry_is_hashed_over_the_canonical_line_that_the_documentation_describes() {
        Entry entry = HashChain.next(HashChain.NONE, draft("Hồ sơ"), AT);
        assertThat(HashChain.line(entry))
                .isEqualTo("{\"act\":\"Happened\",\"at\":\"2024-05-02T01:02:03.123456Z\",\"citation\":\"căn cứ\","
                        + "\"content\":{\"areaHa\":\"73.76\",\"on\":\"2023-06-02\",\"title\":\"Hồ sơ\"},"
                        + "\"dossier\":\"H37-1\",\"name\":\"Văn thư\",\"officer\":\"clerk\",\"onBehalfOf\":\"sct\","
                        + "\"papers\":[\"" + "ab".repeat(32) + "\"],\"previousHash\":\"" + "0".repeat(64)
                        + "\",\"seq\":1,\"task\":\"check-dossier\"}");
        assertThat(entry.hash()).isEqualTo("d4d44a45d6f9e0157c9745495761be207d357538e781a3d0a87463ab5c298283");
    }

    @Test
    void an_untouched_chain_is_valid() {
        assertThat(verify(chain(5), 5))
                .isEqualTo(new Verification(true, 5, chain(5).get(4).hash(), null));
    }

    @Test
    void a_chain_without_entries_is_valid() {
        assertThat(new Verification.Run(HashChain.NONE).against(HashChain.NONE).valid())
                .isTrue();
    }

    @Test
    void a_changed_content_breaks_the_chain_at_that_entry() {
        List<Entry> chain = chain(5);
        chain.set(
                2, withContent(chain.get(2), "{\"areaHa\":\"75\"}", chain.get(2).hash()));
        assertThat(verify(chain, 5).firstBroken()).isEqualTo(3);
    }

    @Test
    void a_changed_entry_with_a_fresh_hash_breaks_the_chain_at_the_next_one() {
        List<Entry> chain = chain(5);
        Entry forged = withContent(chain.get(2), "{\"areaHa\":\"75\"}", null);
        chain.set(2, withContent(forged, forged.content(), HashChain.hash(forged)));
        assertThat(verify(chain, 5).firstBroken()).isEqualTo(4);
    }

    @Test
    void a_missing_entry_breaks_the_chain() {
        List<Entry> chain = chain(5);
        chain.remove(1);
        assertThat(verify(chain, 5).firstBroken()).isEqualTo(2);
    }

    @Test
    void a_cut_off_tail_shows_against_the_remembered_head() {
        assertThat(verify(chain(5).subList(0, 3), 5).firstBroken()).isEqualTo(4);
    }

    @Test
    void a_smuggled_tail_shows_against_the_remembered_head() {
        assertThat(verify(chain(5), 4).firstBroken()).isEqualTo(5);
    }

    @Test
    void a_rewritten_last_entry_shows_against_the_remembered_head() {
        List<Entry> chain = chain(5);
        Entry forged = withContent(chain.get(4), "{}", null);
        chain.set(4, withContent(forged, "{}", HashChain.hash(forged)));
        assertThat(verify(chain, 5).firstBroken()).isEqualTo(5);
    }

    private static Verification verify(List<Entry> chain, int remembered) {
        HashChain.Head head = new HashChain.Head(
                remembered, chain(remembered).get(remembered - 1).hash());
        Verification.Run run = new Verification.Run(head);
        chain.forEach(run);
        return run.against(head);
    }

    private static List<Entry> chain(int length) {
        List<Entry> chain = new ArrayList<>();
        HashChain.Head head = HashChain.NONE;
        for (int i = 0; i < length; i++) {
            Entry entry = HashChain.next(head, draft("việc " + i), AT);
            chain.add(entry);
            head = new HashChain.Head(entry.seq(), entry.hash());
        }
        return chain;
    }

    private static Draft draft(String title) {
        return Draft.of(Happened.on("H37-1", title), new Acting(CLERK, "check-dossier", new Citation("căn cứ")));
    }

    private static Entry withContent(Entry e, String content, String hash) {
        return new Entry(
                e.dossier(),
                e.seq(),
                e.at(),
                e.officer(),
                e.name(),
                e.onBehalfOf(),
                e.insteadOf(),
                e.insteadOfName(),
                e.authority(),
                e.act(),
                e.task(),
                e.citation(),
                content,
                e.papers(),
                e.previousHash(),
                hash);
    }
}
