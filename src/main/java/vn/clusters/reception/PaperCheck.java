package vn.clusters.reception;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The required papers gone through one by one. */
@Entity
@Table(name = "paper_check")
class PaperCheck {

    static final String LACKING = "lacking";
    static final String ATTACHED = "attached";

    /** Who went through the papers: the committee that compiles the dossier, or the officer who checks it. */
    enum Stage {
        COMPILE,
        CHECK
    }

    /** One paper with what was found, its name as it stood in the table of the edition. */
    @Embeddable
    record Line(String paper, String name, String verdict, String note) {}

    /** A check as shown. */
    record View(String stage, String outcome, LocalDate madeOn, String madeBy, String reason, List<Line> papers) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String outcome;
    private LocalDate madeOn;
    private String madeBy;
    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "paper_check_line", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "place_no")
    private List<Line> lines = new ArrayList<>();

    protected PaperCheck() {}

    PaperCheck(String dossier, Stage stage, View check) {
        this.dossier = dossier;
        this.stage = stage;
        this.outcome = check.outcome();
        this.madeOn = check.madeOn();
        this.madeBy = check.madeBy();
        this.reason = check.reason();
        this.lines.addAll(check.papers());
    }

    String reason() {
        return reason;
    }

    View view() {
        return new View(stage.name().toLowerCase(Locale.ROOT), outcome, madeOn, madeBy, reason, List.copyOf(lines));
    }
}
