package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** Somebody asked to be the investor; the status says whether in time. */
record ApplicantAdmitted(String dossier, Dossiers.Applicant applicant) implements Recorded {}
