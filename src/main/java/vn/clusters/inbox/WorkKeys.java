package vn.clusters.inbox;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;

/** What lists filter and sort open work by. */
@Embeddable
class WorkKeys {

    private static final String OFFICER = "officer:";
    private static final int UNITS = 200;
    private static final int APPLICANTS = 1_000;
    private static final int DOCUMENTS = 1_000;
    private static final int PLACE_LETTERS = 30;
    private static final int PLACE_KEY = 400;

    private String lane = "";
    private String deskAgency = "";
    private String localCommittee = "";
    private String officer;
    private String state = "";
    private String units = "";
    private LocalDate receivedOn = WorkItem.NEVER;
    private String placeKey = "";
    private String applicantText = "";
    private String documents = "";

    protected WorkKeys() {}

    static WorkKeys empty() {
        return new WorkKeys();
    }

    /** The lane of the work that an officer took. */
    static String laneOf(String officer) {
        return OFFICER + officer;
    }

    /** The lane of a task; empty for one that is nobody's. */
    static String lane(String desk, String assignee) {
        return assignee != null ? laneOf(assignee) : desk == null ? "" : desk;
    }

    static boolean isOfOfficer(String lane) {
        return lane.startsWith(OFFICER);
    }

    /** The unit as it is looked for among {@link #units()}. */
    static String unit(String code) {
        return " " + code + " ";
    }

    void assign(String desk, String assignee) {
        lane = lane(desk, assignee);
        deskAgency = desk == null ? "" : desk.substring(desk.indexOf('@') + 1);
    }

    void describe(Dossiers.View dossier, List<String> unitsNow, String applicants) {
        localCommittee = dossier.localCommittee();
        officer = dossier.officerInCharge();
        state = dossier.status().slug();
        units = cut(unitsNow.stream().map(WorkKeys::unit).collect(Collectors.joining()), UNITS);
        receivedOn = dossier.milestones().getOrDefault(Milestone.FIRST_REQUEST, WorkItem.NEVER);
        placeKey = cut(VietnameseText.sortKey(dossier.cluster().place(), PLACE_LETTERS), PLACE_KEY);
        applicantText = cut(VietnameseText.searchable(applicants), APPLICANTS);
    }

    /** Numbers of the documents issued on the dossier, the newest first. */
    void issued(List<String> numbers) {
        documents = cut(VietnameseText.searchable(String.join(" ", numbers)), DOCUMENTS);
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    String lane() {
        return lane;
    }

    String deskAgency() {
        return deskAgency;
    }

    String localCommittee() {
        return localCommittee;
    }

    String officer() {
        return officer;
    }

    String state() {
        return state;
    }

    String units() {
        return units;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String placeKey() {
        return placeKey;
    }

    String applicantText() {
        return applicantText;
    }

    String documents() {
        return documents;
    }
}
