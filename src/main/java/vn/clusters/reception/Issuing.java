package vn.clusters.reception;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.clusters.document.Documents;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies;

/** Files the documents of this stage under their issuer, with a title of the office. */
@Component
class Issuing {

    private final Documents documents;
    private final Dossiers dossiers;
    private final Agencies agencies;
    private final BusinessTime time;
    private final Wording words;

    Issuing(Documents documents, Dossiers dossiers, Agencies agencies, BusinessTime time, Wording words) {
        this.documents = documents;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.time = time;
        this.words = words;
    }

    /** A document of the local committee in charge. */
    void byCommittee(String dossier, String kind, String number, LocalDate date) {
        issue(dossier, kind, number, date, dossiers.get(dossier).localCommittee());
    }

    /** A document of the department. */
    void byDepartment(String dossier, String kind, String number, LocalDate date) {
        issue(dossier, kind, number, date, department().id());
    }

    Agencies.Agency department() {
        return agencies.ofKind("department", time.today());
    }

    private void issue(String dossier, String kind, String number, LocalDate date, String issuer) {
        Dossiers.View view = dossiers.get(dossier);
        String title = words.say("title." + kind, view.cluster().name(), words.say("procedure." + view.procedure()));
        documents.issue(dossier, kind, number, date, issuer, title);
    }
}
