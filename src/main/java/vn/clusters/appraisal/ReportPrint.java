package vn.clusters.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.clusters.document.Printer;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.PlaceWords;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;
import vn.clusters.law.Milestone;
import vn.clusters.opinion.Opinions;
import vn.clusters.organisation.Agencies;
import vn.clusters.selection.Selections;

/** Prints the appraisal report; a draft until it has its number. */
@Controller
class ReportPrint {

    private final Appraisals appraisals;
    private final Dossiers dossiers;
    private final Editions editions;
    private final Opinions opinions;
    private final Selections selections;
    private final Agencies agencies;
    private final PlaceWords places;
    private final FactWords words;
    private final BusinessTime time;
    private final Printer printer;
    private final List<OwnReport> own;

    ReportPrint(
            Appraisals appraisals,
            Dossiers dossiers,
            Editions editions,
            Opinions opinions,
            Selections selections,
            Agencies agencies,
            PlaceWords places,
            FactWords words,
            BusinessTime time,
            Printer printer,
            List<OwnReport> own) {
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.editions = editions;
        this.opinions = opinions;
        this.selections = selections;
        this.agencies = agencies;
        this.places = places;
        this.words = words;
        this.time = time;
        this.printer = printer;
        this.own = own;
    }

    /** @throws Problem 409 {@code not-appraised} */
    @GetMapping("/dossiers/{code}/appraisal-report.pdf")
    ResponseEntity<byte[]> print(@PathVariable String code) {
        Appraisals.View appraisal = appraisals.of(code).orElseThrow(() -> new Problem(409, "not-appraised", code));
        Dossiers.View dossier = dossiers.get(code);
        Map<String, Object> content = content(dossier, appraisal);
        String template = own.stream()
                .filter(report -> report.procedure().equals(dossier.procedure()))
                .findFirst()
                .map(report -> {
                    content.putAll(report.content(code, day(appraisal)));
                    return report.template();
                })
                .orElse("appraisal/report");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"appraisal-report-" + code + ".pdf\"")
                .body(printer.pdf(template, content));
    }

    private LocalDate day(Appraisals.View appraisal) {
        return appraisal.reportDate() == null ? time.today() : appraisal.reportDate();
    }

    private Map<String, Object> content(Dossiers.View dossier, Appraisals.View appraisal) {
        Map<String, Object> content = new HashMap<>();
        content.put("appraisal", appraisal);
        content.put("dossier", dossier);
        content.put("verb", words.verb(dossier.procedure()));
        content.put(
                "clusterPlace", places.on(dossier.cluster(), dossier.cluster().place(), day(appraisal)));
        content.put("edition", editions.get(dossier.edition()));
        content.put("fullOn", dossier.milestones().get(Milestone.FULL_DOSSIER));
        content.put(
                "findings",
                appraisal.findings().stream().sorted(AppraisalPanel.WORST_FIRST).toList());
        content.put("opinions", opinions.of(dossier.code()));
        content.put("selection", selections.of(dossier.code()).orElse(null));
        letterhead(content);
        return content;
    }

    private void letterhead(Map<String, Object> content) {
        Agencies.Agency committee = agencies.ofKind("provincial-committee", time.today());
        content.put("committee", committee.name());
        content.put("department", agencies.ofKind("department", time.today()).name());
        content.put("place", committee.name().replaceFirst("^.* tỉnh ", ""));
        content.put("symbol", words.symbol("appraisal-report"));
        content.put("recipients", List.of(committee.name() + ";", words.say("paper.recipient-archive")));
        content.put("posts", List.of(words.say("paper.post")));
    }
}
