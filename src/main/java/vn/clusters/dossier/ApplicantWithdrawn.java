package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** An applicant no longer asks to be the investor. */
record ApplicantWithdrawn(String dossier, String applicant, String reason) implements Recorded {}
