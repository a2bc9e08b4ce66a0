package vn.clusters.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/**
 * Documents issued on a dossier, each with number and date. A file stored through {@link Papers} under the kind of the
 * document is offered beside it.
 */
@Component
@Transactional
public class Documents {

    /**
     * An issued document.
     *
     * @param kind notice, proposal, receipt, supplement-request, council-decision, appraisal-report, submission, decision, refusal …
     * @param number for instance {@code 854/QĐ-UBND}
     * @param issuer id of the agency
     * @param numberRepeated whether the issuer had given the same number before in that year: shown, never refused
     * @param setAsideOn when it was given back to be replaced, null while it stands
     */
    public record Document(
            long id,
            String dossier,
            String kind,
            String number,
            LocalDate date,
            String issuer,
            String title,
            boolean numberRepeated,
            LocalDate setAsideOn) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int TITLE = 2000;

    private final IssuedDocuments onFile;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    /**
     * The number in the one form in which it is kept.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code number-malformed}
     */
    public static String number(String text) {
        return DocumentNumber.of(text).toString();
    }

    Documents(IssuedDocuments onFile, BusinessTime time, ApplicationEventPublisher events) {
        this.onFile = onFile;
        this.time = time;
        this.events = events;
    }

    /**
     * Files a document under the dossier.
     *
     * @throws Problem 422 {@code future-date}, {@code number-malformed} or {@code title-too-long}
     */
    public Document issue(String dossier, String kind, String number, LocalDate date, String issuer, String title) {
        DocumentNumber parsed = DocumentNumber.of(number);
        refuseFuture(date);
        String stored = VietnameseText.stored(title);
        if (stored.length() > TITLE) {
            throw new Problem(422, "title-too-long", TITLE).with("field", "title");
        }
        boolean repeated = onFile.existsBySymbolAndIssueYearAndIssuerAndRunningNumber(
                parsed.symbol(), date.getYear(), issuer, parsed.running());
        Document document = onFile.save(new IssuedDocument(dossier, kind, parsed, date, issuer, stored, repeated))
                .view();
        events.publishEvent(new DocumentIssued(dossier, kind, document.number(), date, issuer, stored, repeated));
        return document;
    }

    /** Documents of that kind no longer stand: whoever received them gave them back, and others will replace them. */
    public void setAside(String dossier, String kind) {
        onFile.findByDossierOrderById(dossier).stream()
                .filter(document -> document.stands(kind))
                .forEach(document -> document.setAside(time.today()));
    }

    private void refuseFuture(LocalDate date) {
        if (date.isAfter(time.today())) {
            throw new Problem(422, "future-date", DAY.format(date)).with("field", "date");
        }
    }

    @Transactional(readOnly = true)
    public List<Document> of(String dossier) {
        return onFile.findByDossierOrderById(dossier).stream()
                .map(IssuedDocument::view)
                .toList();
    }

    /**
     * The next free number of an issuer's series this year, for instance {@code 12/BC-SCT}; a suggestion only.
     *
     * @param issuer id of the agency, null when only one agency uses the symbol
     */
    @Transactional(readOnly = true)
    public String suggestNumber(String issuer, String symbol, LocalDate on) {
        int last = issuer == null
                ? onFile.lastNumber(symbol, on.getYear())
                : onFile.lastNumber(symbol, on.getYear(), issuer);
        return new DocumentNumber(last + 1, symbol).toString();
    }

    /** The documents of the same series and year that stand before it by number and after it by date, or the reverse. */
    @Transactional(readOnly = true)
    public List<Document> outOfOrder(Document document) {
        DocumentNumber number = DocumentNumber.of(document.number());
        return onFile
                .outOfOrder(
                        number.symbol(),
                        document.date().getYear(),
                        document.issuer(),
                        number.running(),
                        document.date())
                .stream()
                .map(IssuedDocument::view)
                .toList();
    }

    /** The three highest numbers of an issuer's series in a year, the highest first. */
    @Transactional(readOnly = true)
    public List<Document> highest(String issuer, String symbol, int year) {
        return onFile
                .findFirst3ByIssuerAndSymbolAndIssueYearOrderByRunningNumberDescIdDesc(issuer, symbol, year)
                .stream()
                .map(IssuedDocument::view)
                .toList();
    }
}
