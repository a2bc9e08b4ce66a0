package vn.clusters.reception;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
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
import java.util.Map;

/** One round of asking for a supplement: drafted by the officer, signed by the director, answered by the committee. */
@Entity
@Table(name = "supplement_request")
class SupplementRequest {

    /** A paper asked for: what it lacks, and once answered what was supplied. */
    @Embeddable
    record Item(String paper, String name, String lacking, String supplied) {}

    /** A round as shown; {@code secondRound} from the second on, which the one-stop indicator counts as late. */
    record View(
            int round,
            boolean secondRound,
            String contents,
            String number,
            LocalDate requestedOn,
            LocalDate receivedOn,
            String supplied,
            List<Item> items) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private int roundNo;
    private String contents;
    private String numberText;
    private LocalDate requestedOn;
    private LocalDate receivedOn;
    private String supplied;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supplement_item", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "place_no")
    private List<Item> items = new ArrayList<>();

    protected SupplementRequest() {}

    SupplementRequest(String dossier, int round, String contents, List<Item> items) {
        this.dossier = dossier;
        this.roundNo = round;
        draft(contents, items);
    }

    final void draft(String what, List<Item> lacking) {
        contents = what;
        items.clear();
        items.addAll(lacking);
    }

    void issue(String what, String number, LocalDate on) {
        contents = what;
        numberText = number;
        requestedOn = on;
    }

    void receive(Map<String, String> suppliedByPaper, String summary, LocalDate on) {
        items.replaceAll(
                item -> new Item(item.paper(), item.name(), item.lacking(), suppliedByPaper.get(item.paper())));
        supplied = summary;
        receivedOn = on;
    }

    boolean isDraft() {
        return requestedOn == null;
    }

    int round() {
        return roundNo;
    }

    String contents() {
        return contents;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    boolean isSecondRound() {
        return roundNo > 1;
    }

    View view() {
        return new View(roundNo, isSecondRound(), contents, numberText, requestedOn, receivedOn, supplied, items());
    }
}
