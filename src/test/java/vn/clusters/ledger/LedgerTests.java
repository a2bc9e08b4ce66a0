package vn.clusters.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Recorded;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;

@ClustersTest
class LedgerTests {

    private static final Actor CLERK = new Actor("clerk", "Văn thư", "sct", Set.of());

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Caller caller;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String dossier = "H37-" + UUID.randomUUID();

    @Test
    void an_act_is_kept_with_who_and_under_which_rule() {
        Acting.as(new Acting(CLERK, "check-dossier", new Citation("căn cứ")), () -> {
            record("Hồ sơ");
            return null;
        });
        Entry entry = ledger.after(dossier, 0, 10).get(0);
        assertThat(entry)
                .extracting(Entry::officer, Entry::name, Entry::onBehalfOf, Entry::task, Entry::citation, Entry::act)
                .containsExactly("clerk", "Văn thư", "sct", "check-dossier", "căn cứ", "Happened");
        assertThat(entry.content()).isEqualTo("{\"areaHa\":\"73.76\",\"on\":\"2023-06-02\",\"title\":\"Hồ sơ\"}");
        assertThat(entry.papers()).containsExactly("ab".repeat(32));
        assertThat(entry.hash()).isEqualTo(HashChain.hash(entry));
        assertThat(ledger.verify(dossier)).isEqualTo(new Verification(true, 1, entry.hash(), null));
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    events.publishEvent(Happened.on(dossier, "dở dang"));
                    throw new IllegalStateException("later step failed");
                }))
                .hasMessage("later step failed");
        assertThat(ledger.after(dossier, 0, 10)).isEmpty();
    }

    @Test
    void an_act_outside_a_transaction_is_an_error() {
        assertThatThrownBy(() -> events.publishEvent(Happened.on(dossier, "lạc")))
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void an_inner_transaction_of_its_own_has_its_own_entries() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        inTransaction(() -> {
            events.publishEvent(Happened.on(dossier, "ngoài"));
            inner.executeWithoutResult(status -> events.publishEvent(Happened.on(dossier, "trong")));
        });
        assertThat(ledger.after(dossier, 0, 10))
                .extracting(Entry::content)
                .map(content -> content.replaceAll(".*\"title\":\"(.*)\".*", "$1"))
                .containsExactly("trong", "ngoài");
    }

    @Test
    void reminders_that_stand_together_are_folded_and_can_be_left_out_or_asked_for() {
        for (String act : List.of("act", "remind", "remind", "act", "remind")) {
            inTransaction(() -> events.publishEvent(
                    act.equals("act") ? Happened.on(dossier, "việc") : new TaskReminded(dossier, "nhắc")));
        }
        String all = history("");
        assertThat(all).containsOnlyOnce("2 lần nhắc").doesNotContain("??");
        assertThat(all.split("Mục \\d")).hasSize(6);
        assertThat(history("?only=acts").split("Mục \\d")).hasSize(3);
        assertThat(history("?only=notices"))
                .doesNotContain("lần nhắc")
                .satisfies(page -> assertThat(page.split("Mục \\d")).hasSize(4));
        assertThat(history("?only=notices&before=5").split("Mục \\d")).hasSize(3);
        caller.page("auditor", get("/dossiers/" + dossier + "/trace?only=lies"), 422);
        assertThat(caller.page("auditor", "/trace/" + dossier + "?only=acts")).contains("/trace?only=acts");
    }

    private String history(String only) {
        return caller.page("auditor", "/dossiers/" + dossier + "/trace" + only);
    }

    /** Named as the one by which officers remind each other. */
    record TaskReminded(String dossier, String task) implements Recorded {}

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        record("một");
        assertThatThrownBy(() -> jdbc.update("update ledger_entry set content = '{}' where dossier = ?", dossier))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from ledger_entry where dossier = ?", dossier))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(ledger.verify(dossier).valid()).isTrue();
    }

    @Test
    void an_entry_smuggled_in_past_the_application_breaks_the_chain() {
        record("một");
        jdbc.update(
                "insert into ledger_entry (dossier, seq, recorded_at, officer, officer_name, on_behalf_of, act, task, citation, content, papers, previous_hash, hash) select dossier, 2, recorded_at, officer, officer_name, on_behalf_of, act, task,"
                        + " citation, content, papers, hash, hash from ledger_entry where dossier = ?",
                dossier);
        assertThat(ledger.verify(dossier).firstBroken()).isEqualTo(2);
    }

    @Test
    void many_threads_append_to_one_new_chain_without_a_gap() {
        List<CompletableFuture<Void>> threads = IntStream.range(0, 8)
                .mapToObj(thread ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach(i -> record(thread + "/" + i))))
                .toList();
        threads.forEach(CompletableFuture::join);
        List<Entry> entries = ledger.after(dossier, 0, 100);
        assertThat(entries)
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 80).mapToObj(Long::valueOf).toList());
        assertThat(ledger.verify(dossier).valid()).isTrue();
    }

    private void record(String title) {
        inTransaction(() -> events.publishEvent(Happened.on(dossier, title)));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
