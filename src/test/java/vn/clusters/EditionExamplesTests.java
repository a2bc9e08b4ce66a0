package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.LawAnswers;
import vn.clusters.support.Situation;

/** Every situation of every edition's {@code examples.yaml}, asked of the running application. */
@ClustersTest
class EditionExamplesTests {

    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "cluster-law",
            List.of("agencies", "authorities", "change", "conditions", "edition", "investor", "papers", "timeline"),
            "investment-law",
            List.of("authorities", "edition", "investment-policy", "papers", "timeline"));

    @Autowired
    Editions editions;

    @Autowired
    LawAnswers answers;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @TestFactory
    Stream<DynamicContainer> the_law_answers_each_situation_as_the_jurist_expects() {
        return editions.all().stream()
                .map(edition -> DynamicContainer.dynamicContainer(edition.id(), situations(edition)));
    }

    private Stream<DynamicTest> situations(Edition edition) {
        return examples(edition).stream()
                .map(one -> dynamicTest(one.situation(), () -> answers.verify(edition.id(), one)));
    }

    @Test
    void each_edition_brings_situations_for_every_kind_of_question() {
        for (Edition edition : editions.all()) {
            assertThat(examples(edition).stream().map(Situation::question).distinct())
                    .as(edition.id())
                    .containsAll(QUESTIONS.get(edition.law()));
        }
    }

    private static List<Situation> examples(Edition edition) {
        return Situation.in(Path.of("bpmn", edition.law(), edition.id(), "examples.yaml"));
    }
}
