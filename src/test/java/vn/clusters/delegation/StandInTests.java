package vn.clusters.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** A substitute at the owner's tasks. */
@ClustersTest
class StandInTests {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Tasks tasks;

    @Autowired
    Officers officers;

    @Autowired
    Granting granting;

    @Autowired
    Caller caller;

    @Autowired
    Ledger ledger;

    @Autowired
    MockMvc door;

    @Autowired
    BusinessTime time;

    private final List<Delegation> granted = new ArrayList<>();

    @BeforeEach
    void aDay() {
        office.on(DAY);
    }

    @AfterEach
    void backToThePresent() {
        takenBack();
        time.shift(Duration.ZERO);
    }

    /** Back on the first day, for what is over cannot be revoked. */
    private void takenBack() {
        LocalDate today = time.today();
        office.on(DAY);
        granted.forEach(lent -> granting.revoke(officers.actor(lent.owner()), lent.id(), "Hết thử"));
        granted.clear();
        office.on(today);
    }

    @Test
    void the_substitute_signs_the_paper_says_so_and_the_ledger_names_both() throws Exception {
        String dossier = office.open("CCN Thay ký A", "20", "06172");
        Task task = walk.to(dossier, "decide-establishment");
        assertThat(listed("vicechair.ubnd-tinh", dossier)).isEmpty();
        grant("chair.ubnd-tinh", Map.of());

        assertThat(listed("vicechair.ubnd-tinh", dossier)).containsExactly(task.id());
        assertThat(tasks.claim(task.id(), vice()).assignee()).isEqualTo("chair.ubnd-tinh");
        assertThat(listed("vicechair.ubnd-tinh", dossier)).containsExactly(task.id());
        tasks.complete(task.id(), vice(), "approve", Map.of("capacity", "chair", "signer", "Người ký thử"));

        Entry entry = ledger.before(dossier, Long.MAX_VALUE, 50).stream()
                .filter(act -> act.act().equals("EstablishmentApproved"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.officer()).isEqualTo("vicechair.ubnd-tinh");
        assertThat(entry.insteadOf()).isEqualTo("chair.ubnd-tinh");
        assertThat(entry.authority()).startsWith("12/GUQ-UBND");
        assertThat(ledger.verify(dossier).valid()).isTrue();
        assertThat(printed("/dossiers/" + dossier + "/decision.pdf"))
                .contains("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Người ký thử");
    }

    @Test
    void it_is_good_for_its_procedure_and_its_step_only() {
        String dossier = office.open("CCN Thay ký B", "20", "06172");
        Task task = walk.to(dossier, "sign-appraisal");
        Map<String, String> director =
                Map.of("desk", "director@sct", "substitute", "member.sct", "post", "Phó Giám đốc");
        grant("director.sct", with(director, "procedure", "expand-cluster"));
        grant("director.sct", with(director, "procedure", "establish-cluster", "step", "sign-supplement-request"));

        assertThat(listed("member.sct", dossier)).isEmpty();
        refused(() -> tasks.claim(task.id(), officers.actor("member.sct")), "not-your-task");
        refused(() -> tasks.complete(task.id(), officers.actor("member.sct"), "sign", Map.of()), "not-your-task");

        grant("director.sct", with(director, "procedure", "establish-cluster", "step", "sign-appraisal"));
        assertThat(listed("member.sct", dossier)).containsExactly(task.id());
        tasks.complete(task.id(), officers.actor("member.sct"), "sign", Map.of());
        assertThat(tasks.openOf(dossier)).extracting(Task::key).doesNotContain("sign-appraisal");
    }

    @Test
    void nobody_signs_for_another_what_they_prepared() throws Exception {
        String dossier = office.open("CCN Thay ký C", "20", "06172");
        String preparer = walk.to(dossier, "check-dossier").assignee();
        String other = preparer.equals("appraiser1.sct") ? "appraiser2.sct" : "appraiser1.sct";
        Task task = walk.to(dossier, "sign-appraisal");
        Map<String, String> director =
                Map.of("desk", "director@sct", "manner", "by-authorisation", "post", "Chuyên viên");
        grant("director.sct", with(director, "substitute", preparer));
        refused(() -> tasks.complete(task.id(), officers.actor(preparer), "sign", Map.of()), "own-preparation");

        takenBack();
        grant("director.sct", with(director, "substitute", other));
        tasks.complete(task.id(), officers.actor(other), "sign", Map.of());
        assertThat(printed("/dossiers/" + dossier + "/appraisal-report.pdf")).contains("TUQ. GIÁM ĐỐC CHUYÊN VIÊN");
    }

    @Test
    void the_tasks_of_the_officer_in_charge_are_lent_with_the_role_and_the_dossier_is_open_meanwhile() {
        String dossier = office.open("CCN Thay ký D", "20", "06172");
        Task task = walk.to(dossier, "check-dossier");
        caller.send("member.cat", "/api/tasks/" + task.id() + "/complete", Map.of("outcome", "accept"), 403);
        assertThat(listed("member.cat", dossier)).isEmpty();
        assertThat(mayDo(dossier)).containsExactly(task.assignee());
        grant(
                task.assignee(),
                Map.of("desk", "appraisal-officer@sct", "substitute", "member.cat", "procedure", "establish-cluster"));

        assertThat(listed("member.cat", dossier)).containsExactly(task.id());
        assertThat(mayDo(dossier)).containsExactly(task.assignee(), "member.cat");
        caller.read("member.cat", "/api/dossiers/" + dossier);
        assertThat(caller.read("member.cat", "/api/dossiers?q=" + dossier).get("items"))
                .hasSize(1);
        office.on(LocalDate.of(2018, 12, 31));
        assertThat(listed("member.cat", dossier)).isEmpty();
        refused(() -> tasks.complete(task.id(), officers.actor("member.cat"), "accept", Map.of()), "not-your-task");
    }

    @Test
    void of_owner_and_substitute_at_one_task_one_wins_and_the_other_is_told() throws Exception {
        String dossier = office.open("CCN Thay ký E", "20", "06172");
        Task task = walk.to(dossier, "sign-appraisal");
        grant("director.sct", Map.of("desk", "director@sct", "substitute", "member.sct", "post", "Phó Giám đốc"));
        List<Callable<String>> both = List.of(
                () -> attempt(task, officers.actor("director.sct")), () -> attempt(task, officers.actor("member.sct")));
        List<String> outcomes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (Future<String> future : threads.invokeAll(both)) {
            outcomes.add(future.get());
        }
        threads.shutdown();
        assertThat(outcomes).containsExactlyInAnyOrder("done", "task-already-completed");
    }

    private String attempt(Task task, Actor actor) {
        try {
            tasks.complete(task.id(), actor, "sign", Map.of());
            return "done";
        } catch (Problem problem) {
            return problem.type();
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String type) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(type));
    }

    private Actor vice() {
        return officers.actor("vicechair.ubnd-tinh");
    }

    /** Of the only open task of the dossier, as the administrator sees it. */
    private List<String> mayDo(String dossier) {
        List<String> officers = new ArrayList<>();
        caller.read("admin", "/api/tasks?dossier=" + dossier)
                .get("items")
                .get(0)
                .get("officers")
                .forEach(officer -> officers.add(officer.asText()));
        return officers;
    }

    private List<String> listed(String officer, String dossier) {
        List<String> ids = new ArrayList<>();
        for (JsonNode row :
                caller.read(officer, "/api/tasks?dossier=" + dossier).get("items")) {
            ids.add(row.get("id").asText());
        }
        return ids;
    }

    private String printed(String address) throws Exception {
        byte[] pdf = door.perform(get(address).with(user("chair.ubnd-tinh")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(false);
            return text.getText(paper).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, String> with(Map<String, String> some, String... more) {
        Map<String, String> all = new HashMap<>(some);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private void grant(String owner, Map<String, String> other) {
        Map<String, String> all = DelegationTests.filled(other);
        Stated stated = new Stated(
                all.get("desk"),
                all.get("procedure"),
                all.get("step"),
                all.get("substitute"),
                time.today(),
                time.today().plusMonths(2),
                all.get("manner"),
                all.get("post"),
                all.get("document"),
                time.today(),
                all.get("basis"));
        granted.add(granting.grant(officers.actor(owner), stated));
    }
}
