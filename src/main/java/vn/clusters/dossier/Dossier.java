package vn.clusters.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.NaturalId;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The file of one proposal: it guards its own status, milestones and edition. */
@Entity
@Table(name = "dossier")
class Dossier {

    private static final int LONGEST_SEARCH_TEXT = 8_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NaturalId
    private String code;

    private String procedureKey;

    @Embedded
    private PinnedEdition edition;

    @Embedded
    private Proposal proposal = new Proposal();

    private String localCommittee;

    @Embedded
    private Assignment assignment;

    @ElementCollection
    @CollectionTable(name = "dossier_agency", joinColumns = @JoinColumn(name = "dossier_id"))
    @Column(name = "agency")
    private Set<String> agencies = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private DossierStatus status = DossierStatus.AWAITING_RECEPTION;

    private String officer;

    @Embedded
    private Milestones milestones = new Milestones();

    @Embedded
    private Applicants applicants = new Applicants();

    private String externalCode;
    private String sourceSystem;
    private String searchText;
    private Instant openedAt;

    @Version
    private int version;

    protected Dossier() {}

    Dossier(String code, Dossiers.Request request, PinnedEdition edition, String localCommittee, Instant openedAt) {
        this.code = code;
        this.procedureKey = request.procedure();
        this.edition = edition;
        this.localCommittee = localCommittee;
        this.externalCode = request.externalCode();
        this.sourceSystem = request.sourceSystem();
        this.openedAt = openedAt;
        request.applicants().forEach(applicant -> applicants.admit(applicant, Candidate.ACCEPTED, null));
        agencies.add(localCommittee);
        propose(request.cluster());
    }

    /** @throws Problem 409 {@code dossier-closed} */
    void replaceProposal(Dossiers.ProposedCluster cluster) {
        requireOpen();
        propose(cluster);
    }

    private void propose(Dossiers.ProposedCluster cluster) {
        proposal.become(cluster);
        describe();
    }

    private void describe() {
        String words = Stream.of(Stream.of(code, externalCode), proposal.words(), applicants.names())
                .flatMap(every -> every)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String text = VietnameseText.searchable(words);
        searchText = text.substring(0, Math.min(text.length(), LONGEST_SEARCH_TEXT));
    }

    /** @throws Problem 409 {@code dossier-closed}, {@code status-not-possible} */
    void changeStatus(DossierStatus next) {
        if (next != status) {
            requireOpen();
        }
        if (!next.mayFollow(status)) {
            throw new Problem(409, "status-not-possible", words(status), words(next));
        }
        status = next;
    }

    void requireOpen() {
        if (status.isFinal()) {
            throw new Problem(409, "dossier-closed", code, words(status));
        }
    }

    private static DefaultMessageSourceResolvable words(DossierStatus status) {
        return new DefaultMessageSourceResolvable("dossier.status." + status.slug());
    }

    void reach(ReachedMilestone milestone, LocalDate today) {
        requireOpen();
        milestones.reach(milestone, today);
    }

    void pin(PinnedEdition pinned) {
        edition = pinned;
    }

    void assign(String username) {
        officer = username;
    }

    void involve(Collection<String> taking) {
        agencies.addAll(taking);
    }

    void handOver(String committee) {
        requireOpen();
        localCommittee = committee;
        agencies.add(committee);
    }

    void assignPresenter(Assignment assigned, String committee) {
        handOver(committee);
        assignment = assigned;
    }

    Candidate admit(Dossiers.Application application, String candidateStatus, String reason) {
        requireOpen();
        Candidate candidate = applicants.admit(application, candidateStatus, reason);
        describe();
        return candidate;
    }

    Candidate applicant(long applicant) {
        return applicants.find(applicant).orElseThrow(() -> new Problem(404, "unknown-applicant", applicant));
    }

    String code() {
        return code;
    }

    /** Null if none is recorded. */
    Assignment assignment() {
        return assignment;
    }

    String localCommittee() {
        return localCommittee;
    }

    PinnedEdition edition() {
        return edition;
    }

    Milestones milestones() {
        return milestones;
    }

    Dossiers.View view() {
        return new Dossiers.View(
                code,
                procedureKey,
                edition.edition(),
                edition.editionReason(),
                edition.citation(),
                proposal.cluster(),
                localCommittee,
                status,
                officer,
                milestones.dates(),
                applicants.views(),
                openedAt);
    }

    DossierDetails details() {
        return new DossierDetails(
                view(),
                edition,
                assignment,
                milestones.all(),
                Set.copyOf(agencies),
                externalCode,
                sourceSystem,
                version);
    }
}
