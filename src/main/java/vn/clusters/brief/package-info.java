/**
 * What a leader reads before deciding: one page on one dossier, put together from what the other modules know, the acts
 * that may follow, and the questions a leader puts to the officer in charge or to a consulted agency. Holds nothing but
 * those questions; what was decided belongs to the modules of the steps.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "law",
            "organisation",
            "ledger",
            "clock",
            "dossier",
            "document",
            "registry",
            "workflow",
            "opinion",
            "selection",
            "appraisal",
            "inbox"
        })
package vn.clusters.brief;
