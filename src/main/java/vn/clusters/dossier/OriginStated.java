package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** It was stated whether an applicant is a foreign investor, and what the registration agency wrote of it. */
record OriginStated(String dossier, Dossiers.Applicant applicant) implements Recorded {}
