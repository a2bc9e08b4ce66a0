package vn.clusters.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;

/** The rows in which further clusters are described: those described before, and some empty ones. */
@Configuration(proxyBeanMethods = false)
class PlanSources {

    private static final int EMPTY_ROWS = 2;

    private final PlanProposals proposals;
    private final Wording words;

    PlanSources(PlanProposals proposals, Wording words) {
        this.proposals = proposals;
        this.words = words;
    }

    @Bean
    FieldSource planKindSource() {
        return column("kind", entry -> entry.kind().slug());
    }

    @Bean
    FieldSource planNameSource() {
        return column("name", ProposedEntry::name);
    }

    @Bean
    FieldSource planNewNameSource() {
        return column("new-name", ProposedEntry::newName);
    }

    @Bean
    FieldSource planPlaceSource() {
        return column("place", ProposedEntry::place);
    }

    @Bean
    FieldSource planAreaSource() {
        return column("area", ProposedEntry::areaHa);
    }

    @Bean
    FieldSource planTradesSource() {
        return column("trades", ProposedEntry::trades);
    }

    @Bean
    FieldSource planGroundSource() {
        return column("ground", ProposedEntry::ground);
    }

    @Bean
    FieldSource planReasonSource() {
        return column("reason", ProposedEntry::reason);
    }

    @Bean
    FieldSource planInvestmentSource() {
        return column("investment", ProposedEntry::investmentVnd);
    }

    @Bean
    FieldSource planConversionSource() {
        return column("conversion", ProposedEntry::conversion);
    }

    /** The first cluster stands alone on the form; what was described of it, or what the dossier was opened for. */
    @Bean
    FieldSource planFirstSource(FirstEntry first) {
        return FieldSource.of("plan-first", (dossier, subject) -> first.items(dossier));
    }

    private FieldSource column(String name, Function<ProposedEntry, Object> value) {
        return FieldSource.of("plan-" + name, (dossier, subject) -> rows(dossier, value));
    }

    private List<Item> rows(String dossier, Function<ProposedEntry, Object> value) {
        List<ProposedEntry> described =
                proposals.findByDossier(dossier).map(PlanProposal::entries).orElse(List.of());
        int last = Math.max(1, described.size()) + EMPTY_ROWS;
        return IntStream.rangeClosed(2, last)
                .mapToObj(number -> new Item(
                        Integer.toString(number),
                        words.say("row", number),
                        number <= described.size() ? value.apply(described.get(number - 1)) : null))
                .toList();
    }
}
