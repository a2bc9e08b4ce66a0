package vn.clusters.appraisal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.law.AskedFact;
import vn.clusters.law.Conditions;
import vn.clusters.law.SmallChangeRule;

/** The facts that the dossier's own edition asks for, as fields of a form: to be answered yes or no, or with a figure. */
@Configuration(proxyBeanMethods = false)
class FactForm {

    static final String YES = "yes";
    static final String NO = "no";
    static final String UNKNOWN = "unknown";

    private final Dossiers dossiers;
    private final Conditions conditions;
    private final SmallChangeRule smallChange;
    private final KnownFacts known;
    private final StatedFacts stated;

    FactForm(
            Dossiers dossiers,
            Conditions conditions,
            SmallChangeRule smallChange,
            KnownFacts known,
            StatedFacts stated) {
        this.dossiers = dossiers;
        this.conditions = conditions;
        this.smallChange = smallChange;
        this.known = known;
        this.stated = stated;
    }

    @Bean
    FieldSource factsToAnswerSource() {
        return FieldSource.of("facts-to-answer", (dossier, subject) -> {
            Map<String, Object> prefilled = known.of(dossier);
            return asked(dossier)
                    .filter(AskedFact::yesOrNo)
                    .map(fact -> new Item(fact.name(), fact.label(), answer(dossier, fact, prefilled)))
                    .toList();
        });
    }

    @Bean
    FieldSource factsToMeasureSource() {
        return FieldSource.of("facts-to-measure", (dossier, subject) -> {
            Map<String, Object> prefilled = known.of(dossier);
            return asked(dossier)
                    .filter(fact -> !fact.yesOrNo())
                    .map(fact -> new Item(
                            fact.name(), fact.label(), figure(dossier, fact, prefilled), fact.min(), fact.max()))
                    .toList();
        });
    }

    /** What only a person can say of a deviation from the plan; may be left blank where nothing deviates. */
    @Bean
    FieldSource smallChangeFactsSource() {
        return FieldSource.of("small-change-facts", (dossier, subject) -> {
            Dossiers.View view = dossiers.get(dossier);
            return smallChange.factsAsked(view.edition(), view.procedure()).stream()
                    .map(fact -> new Item(fact.name(), fact.label(), answer(dossier, fact, Map.of())))
                    .toList();
        });
    }

    /** What is known already and from where, to be read above the fields. */
    @Bean
    FieldSource factsKnownSource(FactWords words) {
        return FieldSource.of("facts-known", (dossier, subject) -> Stream.of(
                        words.known(dossiers.get(dossier), known.of(dossier)).stream(),
                        known.listing(dossier).map(words::listing).stream(),
                        known.older(dossier).map(words::older).stream(),
                        known.remarks(dossier).stream().map(remark -> new Item("land", remark)))
                .flatMap(lines -> lines)
                .toList());
    }

    /** The dossier itself says its type, area and applicants, the calendar the Investment Law. */
    private Stream<AskedFact> asked(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        List<String> declared = List.of(
                "ccnType", "areaHa", "areaAfterHa", "foreignInvestor", "foreignInvestorCleared", "investmentEdition");
        return conditions.factsAsked(view.edition(), view.procedure()).stream()
                .filter(fact -> !declared.contains(fact.name()));
    }

    private String answer(String dossier, AskedFact fact, Map<String, Object> prefilled) {
        Boolean said = stated.flag(dossier, fact.name());
        Object value = said == null ? prefilled.get(fact.name()) : said;
        return value == null ? null : Boolean.TRUE.equals(value) ? YES : NO;
    }

    private Object figure(String dossier, AskedFact fact, Map<String, Object> prefilled) {
        Object said = stated.number(dossier, fact.name());
        return said == null ? prefilled.get(fact.name()) : said;
    }
}
