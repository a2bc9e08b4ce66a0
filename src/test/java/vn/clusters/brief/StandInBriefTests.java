package vn.clusters.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;

/** A substitute decides from the brief. */
@ClustersTest
class StandInBriefTests {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private static final String CHAIR = "chair.ubnd-tinh";
    private static final String VICE = "vicechair.ubnd-tinh";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller caller;

    @Autowired
    Ledger ledger;

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    BusinessTime time;

    private long granted;

    @AfterEach
    void backToThePresent() {
        caller.send(CHAIR, "/api/delegations/" + granted + "/revoke", Map.of("reason", "Hết thử"), 200);
        time.shift(Duration.ZERO);
    }

    @Test
    void the_substitute_finds_asks_and_signs_and_the_ledger_names_both() throws Exception {
        office.on(DAY);
        String dossier = office.open("CCN Phiếu ký thay", "20", "06172");
        Task task = walk.to(dossier, "decide-establishment");
        String brief = "/dossiers/" + dossier + "/brief";
        String questions = "/api/dossiers/" + dossier + "/questions";
        caller.send(VICE, questions, Map.of("text", "Đã đo chưa?"), 403);
        granted = grant();

        assertThat(offered(dossier)).isTrue();
        door.perform(get(brief).with(vice()))
                .andExpect(content().string(Matchers.containsString("12/GUQ-UBND")))
                .andExpect(content().string(Matchers.containsString("act-approve")));
        caller.send(VICE, questions, Map.of("text", "Đã đo chưa?"), 201);
        door.perform(post(brief + "/" + task.id())
                        .param("outcome", "approve")
                        .param("capacity", "chair")
                        .param("signer", "Người ký thử")
                        .with(csrf())
                        .with(vice()))
                .andExpect(redirectedUrl("/inbox"));

        for (String act : List.of("QuestionAsked", "EstablishmentApproved")) {
            Entry entry = entry(dossier, act);
            assertThat(entry.officer()).isEqualTo(VICE);
            assertThat(entry.insteadOf()).isEqualTo(CHAIR);
            assertThat(entry.authority()).startsWith("12/GUQ-UBND");
        }
        assertThat(printed("/dossiers/" + dossier + "/decision.pdf")).contains("KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
    }

    private long grant() {
        Map<String, String> stated = new HashMap<>(Map.of(
                "desk", "chair@ubnd-tinh",
                "substitute", VICE,
                "from", time.today().toString(),
                "to", time.today().plusMonths(2).toString(),
                "manner", "acting",
                "post", "Phó Chủ tịch",
                "document", "12/GUQ-UBND",
                "documentDate", time.today().toString(),
                "basis", "Quy chế làm việc của UBND tỉnh"));
        return caller.send(CHAIR, "/api/delegations", stated, 201).get("id").asLong();
    }

    private boolean offered(String dossier) {
        String page = "/api/briefs";
        while (page != null) {
            JsonNode found = caller.read(VICE, page);
            if (found.get("items").findValuesAsText("dossier").contains(dossier)) {
                return true;
            }
            String next = found.get("next").textValue();
            page = next == null ? null : "/api/briefs?after=" + next;
        }
        return false;
    }

    private RequestPostProcessor vice() {
        return user(accounts.loadUserByUsername(VICE));
    }

    private Entry entry(String dossier, String act) {
        return ledger.before(dossier, Long.MAX_VALUE, 50).stream()
                .filter(entry -> entry.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private String printed(String address) throws Exception {
        byte[] pdf = door.perform(get(address).with(user(accounts.loadUserByUsername(CHAIR))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
