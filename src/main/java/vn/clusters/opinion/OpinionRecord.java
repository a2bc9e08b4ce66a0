package vn.clusters.opinion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.document.Papers.Paper;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;

/** Everything about the opinions on a dossier, round by round, with the files of each answer. */
@Component
class OpinionRecord {

    /** An opinion with its files; {@code paper} is the key under which they are stored. */
    record Line(@JsonUnwrapped Opinions.View opinion, String paper, List<Paper> files) {}

    /** A round with what came of it. */
    record Round(OpinionRound.View round, List<Line> lines, String consent) {

        /** Those about which somebody had to say something, or did. */
        public List<Line> absorbed() {
            return lines.stream()
                    .filter(line -> line.opinion().absorption() != null
                            || line.opinion().conclusion() != null
                                    && line.opinion().conclusion().callsForAnswer())
                    .toList();
        }
    }

    private final Dossiers dossiers;
    private final OpinionRounds rounds;
    private final Opinions opinions;
    private final OpinionFiles files;
    private final ProvinceRules province;

    OpinionRecord(
            Dossiers dossiers, OpinionRounds rounds, Opinions opinions, OpinionFiles files, ProvinceRules province) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.opinions = opinions;
        this.files = files;
        this.province = province;
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-dossier} */
    @Transactional(readOnly = true)
    public List<Round> of(String dossier) {
        List<Opinions.View> asked = opinions.of(dossiers.get(dossier).code());
        List<Paper> stored = files.of(dossier);
        List<Line> lines = asked.stream()
                .map(opinion -> new Line(
                        opinion,
                        OpinionFiles.key(opinion.agency()),
                        stored.stream()
                                .filter(file -> opinion.equals(answered(file, asked)))
                                .toList()))
                .toList();
        return rounds.findByDossierOrderByRoundNo(dossier).stream()
                .map(OpinionRound::view)
                .map(round -> new Round(
                        round,
                        lines.stream()
                                .filter(line -> line.opinion().round() == round.round())
                                .toList(),
                        consent(round.askedOn())))
                .toList();
    }

    /** By which document silence counts as consent in a round that was asked on that day, null where it does not. */
    private String consent(LocalDate askedOn) {
        RulesOfTheDay rules = province.on(askedOn);
        return rules.silenceIsConsent() ? rules.source(Rule.OPINION_SILENCE).text() : null;
    }

    /** The question that a file answers: the last one put to its agency before the file came, else the first. */
    private static Opinions.View answered(Paper file, List<Opinions.View> asked) {
        LocalDate on = LocalDate.ofInstant(file.uploadedAt(), BusinessTime.ZONE);
        List<Opinions.View> own = asked.stream()
                .filter(opinion -> OpinionFiles.key(opinion.agency()).equals(file.paper()))
                .toList();
        return own.stream()
                .filter(opinion -> !opinion.askedOn().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(own.isEmpty() ? null : own.get(0));
    }
}
