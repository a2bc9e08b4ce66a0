package vn.clusters.land;

import java.time.LocalDate;

/** A saved version of an inventory: who saved it when, and the hash that the ledger keeps. */
record LandVersion(String dossier, int version, LocalDate madeOn, String madeBy, String hash, Inventory content) {}
