package vn.clusters.change;

/**
 * What is to change in one field, as the registry writes it.
 *
 * @param before null where the registry does not say
 */
public record Alteration(ChangedField field, String before, String after) {}
