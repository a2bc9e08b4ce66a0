package vn.clusters.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents on file. */
interface IssuedDocuments extends Repository<IssuedDocument, Long> {

    IssuedDocument save(IssuedDocument document);

    List<IssuedDocument> findByDossierOrderById(String dossier);

    boolean existsBySymbolAndIssueYearAndIssuerAndRunningNumber(
            String symbol, int issueYear, String issuer, int runningNumber);

    @Query("select coalesce(max(d.runningNumber), 0) from IssuedDocument d"
            + " where d.symbol = :symbol and d.issueYear = :year")
    int lastNumber(String symbol, int year);

    @Query("select coalesce(max(d.runningNumber), 0) from IssuedDocument d"
            + " where d.symbol = :symbol and d.issueYear = :year and d.issuer = :issuer")
    int lastNumber(String symbol, int year, String issuer);

    List<IssuedDocument> findFirst3ByIssuerAndSymbolAndIssueYearOrderByRunningNumberDescIdDesc(
            String issuer, String symbol, int issueYear);

    @Query("select d from IssuedDocument d"
            + " where d.symbol = :symbol and d.issueYear = :year and d.issuer = :issuer"
            + " and ((d.runningNumber < :number and d.issuedOn > :date)"
            + " or (d.runningNumber > :number and d.issuedOn < :date))"
            + " order by d.runningNumber, d.id")
    List<IssuedDocument> outOfOrder(String symbol, int year, String issuer, int number, LocalDate date);
}
