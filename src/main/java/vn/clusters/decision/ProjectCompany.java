package vn.clusters.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The company that carries out the project for the investors named in the decision. */
@Entity
@Table(name = "project_company")
class ProjectCompany {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String name;
    private String registrationNumber;
    private LocalDate registeredOn;
    private String docNumber;
    private LocalDate recordedOn;
    private String recordedBy;

    protected ProjectCompany() {}

    ProjectCompany(String dossier, ProjectCompanies.Named named, LocalDate on, String by) {
        this.dossier = dossier;
        this.name = named.name();
        this.registrationNumber = named.registrationNumber();
        this.registeredOn = named.registeredOn();
        this.docNumber = named.document();
        this.recordedOn = on;
        this.recordedBy = by;
    }

    ProjectCompanies.View view() {
        return new ProjectCompanies.View(name, registrationNumber, registeredOn, docNumber, recordedOn, recordedBy);
    }
}
