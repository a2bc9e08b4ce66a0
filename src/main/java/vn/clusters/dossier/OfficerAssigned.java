package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** An appraisal officer took charge of the dossier. */
record OfficerAssigned(String dossier, String officer) implements Recorded {}
