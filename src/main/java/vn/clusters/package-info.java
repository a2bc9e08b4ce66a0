/**
 * Cluster Approvals. One module per capability, flat, each with its own screens; who may use whom:
 *
 * <pre>
 * 0  kernel
 * 1  law          organisation   ledger        province
 * 2  clock        dossier        document      registry      delegation
 * 3  workflow     (the engine, behind own types)           land
 * 4  reception    opinion      change
 * 5  selection    appraisal
 * 6  decision     plan
 * 7  inbox        investment   transition
 * 8  brief        workload     dashboard     demo
 * 9  reminder
 * </pre>
 *
 * A module may use those below it that its {@code package-info} names. Upward talk is events, named by a past participle,
 * in the same transaction; the dossier page is composed by URL, not by import. What the law says stands in {@code bpmn/}.
 */
package vn.clusters;
