/** Submission to the provincial committee and its decision. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "law",
            "organisation",
            "dossier",
            "document",
            "change",
            "appraisal",
            "selection",
            "registry",
            "land",
            "change"
        })
package vn.clusters.decision;
