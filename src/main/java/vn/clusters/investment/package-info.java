/**
 * The Investment Law beside a cluster dossier: whether it asks for an approval of its own, in which order, the procedure
 * that gives it with clocks of its own, what both laws ask twice and where their two decisions disagree.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "law",
            "province",
            "organisation",
            "clock",
            "dossier",
            "document",
            "workflow",
            "land",
            "opinion",
            "selection",
            "decision"
        })
package vn.clusters.investment;
