package vn.clusters.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.change.Subjects;
import vn.clusters.document.Printer;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.PlaceWords;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.registry.Clusters;

/** Prints the decision that establishes or expands the cluster; a draft until it has its number. */
@Controller
class DecisionPrint {

    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Appraisals appraisals;
    private final Subjects subjects;
    private final Agencies agencies;
    private final LegalBases bases;
    private final Numbers numbers;
    private final PlaceWords places;
    private final Wording words;
    private final BusinessTime time;
    private final ChangePaper changes;
    private final Printer printer;

    DecisionPrint(
            Decisions decisions,
            Dossiers dossiers,
            Appraisals appraisals,
            Subjects subjects,
            Agencies agencies,
            LegalBases bases,
            Numbers numbers,
            PlaceWords places,
            Wording words,
            BusinessTime time,
            ChangePaper changes,
            Printer printer) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.agencies = agencies;
        this.bases = bases;
        this.numbers = numbers;
        this.places = places;
        this.words = words;
        this.time = time;
        this.changes = changes;
        this.printer = printer;
    }

    /** @throws Problem 404 {@code no-decision} while nothing is drafted, and after a refusal */
    @GetMapping("/dossiers/{code}/decision.pdf")
    ResponseEntity<byte[]> print(@PathVariable String code) {
        Decisions.View decision = decisions
                .of(code)
                .filter(view -> view.contents() != null && !view.stage().isRefusal())
                .orElseThrow(() -> new Problem(404, "no-decision", code));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"decision-" + code + ".pdf\"")
                .body(printer.pdf(changes.template(code), paper(code, decision)));
    }

    private Map<String, Object> paper(String code, Decisions.View decision) {
        Dossiers.View dossier = dossiers.get(code);
        Contents contents = decision.contents();
        Map<String, Object> paper = new HashMap<>();
        paper.put("decision", decision);
        paper.put("contents", contents);
        paper.put("verb", words.verb(dossier.procedure()));
        paper.put("cluster", words.cluster(contents.clusterName()));
        paper.put("bases", bases.of(dossier.edition(), contents.furtherBases()));
        paper.put("report", appraisals.of(code).orElse(null));
        paper.put("localCommittee", agencies.get(dossier.localCommittee()).name());
        String incentives = contents.incentives();
        paper.put("incentives", lines(incentives == null ? words.say("paper.no-incentives") : incentives));
        paper.put("responsibilities", lines(contents.responsibilities()));
        if (changes.isChange(code)) {
            changes.write(paper, code, contents);
        } else {
            paper.put("clusterPlace", places.on(dossier.cluster(), contents.place(), day(decision)));
            expansion(paper, code, dossier.procedure(), contents.areaHa());
        }
        letterhead(paper, decision);
        return paper;
    }

    /** Of an expansion the decision says how large the cluster was and what is added. */
    private void expansion(Map<String, Object> paper, String code, String procedure, BigDecimal areaHa) {
        Optional<BigDecimal> existing = subjects.asOpened(code).map(Clusters.Cluster::landAreaHa);
        paper.put("expansion", procedure.equals("expand-cluster"));
        paper.put("existing", existing.orElse(null));
        paper.put("added", existing.map(areaHa::subtract).orElse(null));
    }

    /** The day of signature, today while there is none. */
    private LocalDate day(Decisions.View decision) {
        return decision.issuedOn() == null ? time.today() : decision.issuedOn();
    }

    private void letterhead(Map<String, Object> paper, Decisions.View decision) {
        Agencies.Agency committee = agencies.ofKind(Issuing.COMMITTEE, day(decision));
        paper.put("committee", committee.name().replaceFirst("^UBND", "Ủy ban nhân dân"));
        paper.put("issuer", committee.name().replaceFirst("^UBND ", "Ủy ban nhân dân\n"));
        paper.put("place", committee.name().replaceFirst("^.* (tỉnh|thành phố) ", ""));
        paper.put("number", decision.number() == null ? "…/" + numbers.symbol("decision") : decision.number());
        boolean chairs = decision.capacity() == null || decision.signature() != null;
        Capacity capacity = chairs ? Capacity.CHAIR : decision.capacity();
        paper.put("posts", lines(words.say("paper.posts." + capacity.slug())));
        paper.put("recipients", lines(words.say("paper.recipients")));
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
