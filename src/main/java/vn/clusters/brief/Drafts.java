package vn.clusters.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.brief.Brief.Change;
import vn.clusters.brief.Brief.Draft;
import vn.clusters.brief.Brief.Words;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;

/** The draft decision and how it differs from the version submitted before; each submission stands in the ledger. */
@Component
class Drafts {

    private static final String SUBMITTED = "SubmissionVerified";
    private static final String NUMBERS_OF_ROWS = "investorId";
    private static final int PAGE = 500;

    private final Ledger ledger;
    private final Lines lines;
    private final Wording words;
    private final ObjectMapper json;

    Drafts(Ledger ledger, Lines lines, Wording words, ObjectMapper json) {
        this.ledger = ledger;
        this.lines = lines;
        this.words = words;
        this.json = json;
    }

    Draft of(String dossier) {
        List<JsonNode> versions = submitted(dossier);
        if (versions.isEmpty()) {
            return new Draft(0, List.of(), List.of());
        }
        int last = versions.size() - 1;
        List<Change> changes = last == 0 ? List.of() : changes(versions.get(last - 1), versions.get(last));
        return new Draft(versions.size(), lines.of(dossier, "decision-contents"), changes);
    }

    private List<JsonNode> submitted(String dossier) {
        List<JsonNode> versions = new ArrayList<>();
        List<Entry> page = ledger.after(dossier, 0, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(entry -> entry.act().equals(SUBMITTED))
                    .forEach(entry -> versions.add(read(entry.content()).path("contents")));
            page = ledger.after(dossier, page.get(page.size() - 1).seq(), PAGE);
        }
        return versions;
    }

    private JsonNode read(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Change> changes(JsonNode before, JsonNode after) {
        Set<String> fields = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        fields.remove(NUMBERS_OF_ROWS);
        return fields.stream()
                .filter(field -> !text(before, field).equals(text(after, field)))
                .map(field -> new Change(
                        field, words.any("ledger.field." + field), compared(text(before, field), text(after, field))))
                .toList();
    }

    private static String text(JsonNode contents, String field) {
        return contents.path(field).isMissingNode() || contents.path(field).isNull()
                ? ""
                : contents.path(field).asText();
    }

    /** The words of both texts in the order of reading, what was removed before what was put in its place. */
    static List<Words> compared(String before, String after) {
        List<String> old = split(before);
        List<Words> compared = new ArrayList<>();
        Iterator<AbstractDelta<String>> deltas =
                DiffUtils.diff(old, split(after)).getDeltas().iterator();
        int read = 0;
        while (deltas.hasNext()) {
            AbstractDelta<String> delta = deltas.next();
            add(compared, "kept", old.subList(read, delta.getSource().getPosition()));
            add(compared, "removed", delta.getSource().getLines());
            add(compared, "added", delta.getTarget().getLines());
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(compared, "kept", old.subList(read, old.size()));
        return compared;
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Words> compared, String kind, List<String> words) {
        if (!words.isEmpty()) {
            compared.add(new Words(kind, String.join("", words)));
        }
    }
}
