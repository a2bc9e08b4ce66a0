package vn.clusters.opinion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies;

/** What the officer needs before the answers of the agencies are summed up. */
@Configuration(proxyBeanMethods = false)
class AbsorptionSources {

    private final Opinions opinions;
    private final OpinionRecord record;
    private final MessageSource words;

    AbsorptionSources(Opinions opinions, OpinionRecord record, MessageSource words) {
        this.opinions = opinions;
        this.record = record;
        this.words = words;
    }

    @Bean
    FieldSource opinionsToAbsorbSource(OpinionsAsked asked, Agencies agencies) {
        return FieldSource.of("opinions-to-absorb", (dossier, subject) -> asked.findByDossierOrderById(dossier).stream()
                .filter(Opinion::needsAbsorption)
                .map(Opinion::agency)
                .distinct()
                .map(agency -> new Item(agency, agencies.get(agency).name()))
                .toList());
    }

    /** Who said what, in one line each. */
    @Bean
    FieldSource opinionsReceivedSource() {
        return FieldSource.of("opinions-received", (dossier, subject) -> opinions.of(dossier).stream()
                .map(opinion -> new Item(opinion.agency() + "." + opinion.round(), opinion.agencyName(), said(opinion)))
                .toList());
    }

    /** How many were asked, answered, answered late and kept silent, to begin the summary with. */
    @Bean
    FieldSource opinionSummaryDraftSource() {
        return FieldSource.of("opinion-summary-draft", (dossier, subject) -> {
            List<Opinions.View> asked = opinions.of(dossier);
            String draft = word(
                    "opinion.summary-draft",
                    asked.size(),
                    count(asked.stream().filter(opinion -> opinion.conclusion() != null)),
                    count(asked.stream().filter(Opinions.View::late)),
                    count(asked.stream().filter(opinion -> opinion.state().equals("silent"))));
            return List.of(new Item("summary", "", draft + consent(dossier)));
        });
    }

    /** What silence means, where it means something. */
    private String consent(String dossier) {
        return record.of(dossier).stream()
                .filter(round -> round.round().silencedOn() != null && round.consent() != null)
                .map(round -> " " + word("opinion.silence-consent", round.consent()))
                .reduce((first, last) -> last)
                .orElse("");
    }

    private static int count(Stream<?> some) {
        return Math.toIntExact(some.count());
    }

    private String said(Opinions.View opinion) {
        String answer = opinion.conclusion() == null
                ? word("opinion.state." + opinion.state())
                : word("opinion.verdict." + opinion.conclusion().slug());
        return Stream.of(
                        answer,
                        opinion.late() ? word("opinion.late") : null,
                        opinion.secret() ? word("opinion.secret") : null,
                        opinion.conditions(),
                        opinion.remark())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, VietnameseText.LOCALE);
    }
}
