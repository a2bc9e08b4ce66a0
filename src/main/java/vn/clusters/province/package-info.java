/**
 * What the province itself set where the law leaves it room: dated rules with the document that set them, kept as they
 * were entered. Other modules ask {@code ProvinceRules} for the rules of a day; one that knows a measure in the law which
 * a rule must keep contributes a {@code RuleCheck}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package vn.clusters.province;
