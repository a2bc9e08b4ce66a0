/** Facts, findings and the appraisal report. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "law",
            "organisation",
            "dossier",
            "document",
            "opinion",
            "selection",
            "registry",
            "province",
            "land",
            "change"
        })
package vn.clusters.appraisal;
