package vn.clusters.decision;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.document.Documents;
import vn.clusters.document.Documents.Document;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies;

/** Shows the clerk which numbers the committee gave last, so that the next one keeps the order. */
@Configuration(proxyBeanMethods = false)
class Numbers {

    private final Documents documents;
    private final Agencies agencies;
    private final BusinessTime time;
    private final MessageSource words;

    Numbers(Documents documents, Agencies agencies, BusinessTime time, MessageSource words) {
        this.documents = documents;
        this.agencies = agencies;
        this.time = time;
        this.words = words;
    }

    @Bean
    FieldSource decisionNumbersSource() {
        return FieldSource.of("decision-numbers", (dossier, subject) -> last("decision"));
    }

    @Bean
    FieldSource refusalNumbersSource() {
        return FieldSource.of("refusal-numbers", (dossier, subject) -> last("refusal"));
    }

    private List<Item> last(String kind) {
        String committee = agencies.ofKind(Issuing.COMMITTEE, time.today()).id();
        List<Document> last =
                documents.highest(committee, symbol(kind), time.today().getYear());
        return last.stream()
                .map(document -> new Item(document.number(), document.number(), VietnameseText.shown(document.date())))
                .toList();
    }

    String symbol(String kind) {
        return words.getMessage("document.symbol." + kind, null, Locale.ROOT);
    }
}
