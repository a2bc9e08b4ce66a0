package vn.clusters.document;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;

/**
 * Suggests the next number of a document in its form: source {@code number-<kind>}, one item {@code number}. The symbol
 * of each kind is a word of the office and stands in the bundle under {@code document.symbol.<kind>}.
 */
@Configuration(proxyBeanMethods = false)
class NumberSources {

    private final Documents documents;
    private final BusinessTime time;
    private final MessageSource words;

    NumberSources(Documents documents, BusinessTime time, MessageSource words) {
        this.documents = documents;
        this.time = time;
        this.words = words;
    }

    @Bean
    FieldSource noticeNumber(ObjectProvider<DossierLaw> dossiers) {
        return local("notice", dossiers);
    }

    @Bean
    FieldSource proposalNumber(ObjectProvider<DossierLaw> dossiers) {
        return local("proposal", dossiers);
    }

    @Bean
    FieldSource receiptNumber() {
        return provincial("receipt");
    }

    @Bean
    FieldSource supplementRequestNumber() {
        return provincial("supplement-request");
    }

    @Bean
    FieldSource councilDecisionNumber() {
        return provincial("council-decision");
    }

    @Bean
    FieldSource appraisalReportNumber() {
        return provincial("appraisal-report");
    }

    @Bean
    FieldSource decisionNumber() {
        return provincial("decision");
    }

    @Bean
    FieldSource refusalNumber() {
        return provincial("refusal");
    }

    /** Each local committee counts its own documents under the same symbol. */
    private FieldSource local(String kind, ObjectProvider<DossierLaw> dossiers) {
        return FieldSource.of(
                "number-" + kind,
                (dossier, subject) -> suggestion(kind, dossiers.getObject().localCommittee(dossier)));
    }

    /** Only one agency of the province uses the symbol. */
    private FieldSource provincial(String kind) {
        return FieldSource.of("number-" + kind, (dossier, subject) -> suggestion(kind, null));
    }

    private List<FieldSource.Item> suggestion(String kind, String issuer) {
        String symbol = words.getMessage("document.symbol." + kind, null, Locale.ROOT);
        return List.of(new FieldSource.Item("number", "", documents.suggestNumber(issuer, symbol, time.today())));
    }
}
