package vn.clusters.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The public notice that dossiers are received, and until when. */
@Entity
@Table(name = "reception_notice")
class Notice {

    /** A notice as it was published; {@code windowEnd} is null where the edition knows no window. */
    record View(
            String number,
            LocalDate issuedOn,
            LocalDate windowEnd,
            String channels,
            String filingPlace,
            String contents) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String numberText;
    private LocalDate issuedOn;
    private LocalDate windowEnd;
    private String channels;
    private String filingPlace;
    private String contents;

    protected Notice() {}

    Notice(String dossier, View notice) {
        this.dossier = dossier;
        this.numberText = notice.number();
        this.issuedOn = notice.issuedOn();
        this.windowEnd = notice.windowEnd();
        this.channels = notice.channels();
        this.filingPlace = notice.filingPlace();
        this.contents = notice.contents();
    }

    View view() {
        return new View(numberText, issuedOn, windowEnd, channels, filingPlace, contents);
    }
}
