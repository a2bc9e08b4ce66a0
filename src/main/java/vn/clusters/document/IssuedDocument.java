package vn.clusters.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A document with its place in its issuer's series of the year. */
@Entity
@Table(name = "issued_document")
class IssuedDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String kind;
    private int runningNumber;
    private String symbol;
    private LocalDate issuedOn;
    private int issueYear;
    private String issuer;
    private String title;
    private boolean numberRepeated;
    private LocalDate setAsideOn;

    protected IssuedDocument() {}

    IssuedDocument(
            String dossier,
            String kind,
            DocumentNumber number,
            LocalDate date,
            String issuer,
            String title,
            boolean repeated) {
        this.dossier = dossier;
        this.kind = kind;
        this.runningNumber = number.running();
        this.symbol = number.symbol();
        this.issuedOn = date;
        this.issueYear = date.getYear();
        this.issuer = issuer;
        this.title = title;
        this.numberRepeated = repeated;
    }

    boolean stands(String asKind) {
        return kind.equals(asKind) && setAsideOn == null;
    }

    void setAside(LocalDate on) {
        setAsideOn = on;
    }

    Documents.Document view() {
        String number = new DocumentNumber(runningNumber, symbol).toString();
        return new Documents.Document(id, dossier, kind, number, issuedOn, issuer, title, numberRepeated, setAsideOn);
    }
}
