package vn.clusters.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.clusters.inbox.RebuildReport.Difference;
import vn.clusters.inbox.RebuildReport.Kind;

/** Every field of a row of open work, to compare it with what it should be. */
final class WorkFields {

    private static final Map<String, Function<WorkItem, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("task_key", WorkItem::taskKey);
        FIELDS.put("name", WorkItem::name);
        FIELDS.put("citation", WorkItem::citation);
        FIELDS.put("dossier", WorkItem::dossier);
        FIELDS.put("procedure_key", WorkItem::procedure);
        FIELDS.put("edition", WorkItem::edition);
        FIELDS.put("cluster", WorkItem::cluster);
        FIELDS.put("place", WorkItem::place);
        FIELDS.put("applicants", WorkItem::applicants);
        FIELDS.put("desk", WorkItem::desk);
        FIELDS.put("assignee", WorkItem::assignee);
        FIELDS.put("subject", WorkItem::subject);
        FIELDS.put("limit_key", WorkItem::limit);
        FIELDS.put("due_on", WorkItem::dueOn);
        FIELDS.put("suspended", WorkItem::suspended);
        FIELDS.put("opened_at", item -> item.openedAt().toEpochMilli());
        FIELDS.put("search_text", WorkItem::searched);
        FIELDS.put("lane", item -> item.keys().lane());
        FIELDS.put("desk_agency", item -> item.keys().deskAgency());
        FIELDS.put("local_committee", item -> item.keys().localCommittee());
        FIELDS.put("officer", item -> item.keys().officer());
        FIELDS.put("state", item -> item.keys().state());
        FIELDS.put("units", item -> item.keys().units());
        FIELDS.put("received_on", item -> item.keys().receivedOn());
        FIELDS.put("place_key", item -> item.keys().placeKey());
        FIELDS.put("applicant_text", item -> item.keys().applicantText());
        FIELDS.put("documents", item -> item.keys().documents());
    }

    private WorkFields() {}

    /**
     * What differs, field by field.
     *
     * @param stored null if there is no row
     * @param expected null if there should be none
     */
    static List<Difference> differences(WorkItem stored, WorkItem expected) {
        if (stored == null) {
            return List.of(new Difference(expected.taskId(), expected.dossier(), Kind.MISSING, null, null, null));
        }
        if (expected == null) {
            return List.of(new Difference(stored.taskId(), stored.dossier(), Kind.SURPLUS, null, null, null));
        }
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(stored), field.getValue().apply(expected)))
                .map(field -> new Difference(
                        stored.taskId(),
                        expected.dossier(),
                        Kind.DIFFERENT,
                        field.getKey(),
                        Objects.toString(field.getValue().apply(stored), null),
                        Objects.toString(field.getValue().apply(expected), null)))
                .toList();
    }
}
