package vn.clusters.support;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.law.Authorities;
import vn.clusters.law.ChangeKinds;
import vn.clusters.law.DecisionTables;
import vn.clusters.law.Finding;
import vn.clusters.law.InvestmentLaw;
import vn.clusters.law.OlderClusterRule;
import vn.clusters.law.OlderClusterRule.Handling;
import vn.clusters.law.PaperLists;
import vn.clusters.law.SmallChangeRule;
import vn.clusters.support.LawAnswers.Said;

/** What the tables of an edition say of a situation, where the application has no JSON interface to ask. */
@TestComponent
record TableAnswers(
        ObjectMapper json,
        PaperLists lists,
        Authorities authorities,
        ChangeKinds kinds,
        InvestmentLaw investmentLaw,
        SmallChangeRule smallChange,
        OlderClusterRule older,
        DecisionTables tables) {

    Map<String, Said> answer(String edition, Situation situation) {
        return switch (situation.question()) {
            case "papers" -> papers(edition, situation);
            case "agencies" -> agencies(edition, situation);
            case "change" -> change(edition, situation);
            case "authorities" -> authorities(edition, situation);
            case "overlaps" -> overlaps(edition, situation);
            case "small-change" -> smallChange(edition, situation);
            case "older-clusters" -> olderCluster(edition, situation);
            default -> throw new AssertionError("no such question: " + situation.question());
        };
    }

    private Map<String, Said> papers(String edition, Situation situation) {
        JsonNode units = situation.given().get("presentingUnits");
        List<PaperLists.RequiredPaper> asked = units == null
                ? lists.required(edition, situation.procedure())
                : lists.required(edition, situation.procedure(), units.asInt());
        return said(asked.stream(), paper -> paper.paper(), paper -> {
            String copies = paper.copies() + (paper.mandatory() ? "" : " nếu có");
            return new Said(copies, paper.citation().text());
        });
    }

    private Map<String, Said> agencies(String edition, Situation situation) {
        return said(
                tables.evaluate(edition, "consulted-agencies", facts(situation)).stream(),
                agency -> (String) agency.get("agency"),
                agency -> new Said("asked", (String) agency.get("citation")));
    }

    private Map<String, Said> change(String edition, Situation situation) {
        return said(
                kinds.of(edition, facts(situation)).stream(),
                kind -> kind.kind(),
                kind -> new Said(kind.path(), kind.citation().text()));
    }

    private Map<String, Said> authorities(String edition, Situation situation) {
        return said(
                authorities.of(edition, situation.procedure()).stream(),
                act -> act.act(),
                act -> new Said(act.name(), act.citation().text()));
    }

    private Map<String, Said> overlaps(String edition, Situation situation) {
        return said(
                investmentLaw.overlaps(edition, facts(situation)).stream(),
                overlap -> overlap.topic(),
                overlap -> new Said(overlap.kind(), overlap.clusterLaw() + "; " + overlap.investmentLaw()));
    }

    private Map<String, Said> smallChange(String edition, Situation situation) {
        return said(
                smallChange.finding(edition, facts(situation)).stream(),
                Finding::rule,
                finding -> new Said(finding.verdict().slug(), finding.citation().text()));
    }

    private Map<String, Said> olderCluster(String edition, Situation situation) {
        return said(
                older.of(edition, facts(situation)).stream(),
                Handling::key,
                rule -> new Said(
                        "before " + rule.finishBefore(), rule.citation().text()));
    }

    private Map<String, Object> facts(Situation situation) {
        Map<String, Object> facts = json.convertValue(situation.given(), new TypeReference<>() {});
        facts.put("procedure", situation.procedure());
        return facts;
    }

    private static <T> Map<String, Said> said(Stream<T> rows, Function<T, String> name, Function<T, Said> said) {
        return rows.collect(toMap(name, said));
    }
}
