package vn.clusters.opinion;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The opinions of a dossier as JSON; a file is stored like any paper, under the key that {@code paper} names. */
@RestController
class OpinionApi {

    private final OpinionRecord record;

    OpinionApi(OpinionRecord record) {
        this.record = record;
    }

    /** What was asked of whom and what was answered, in the order of asking, and the rounds they belong to. */
    record Answered(List<OpinionRecord.Line> items, String next, List<OpinionRound.View> rounds) {}

    @GetMapping("/api/dossiers/{code}/opinions")
    Answered opinions(@PathVariable String code) {
        List<OpinionRecord.Round> rounds = record.of(code);
        return new Answered(
                rounds.stream().flatMap(round -> round.lines().stream()).toList(),
                null,
                rounds.stream().map(OpinionRecord.Round::round).toList());
    }
}
