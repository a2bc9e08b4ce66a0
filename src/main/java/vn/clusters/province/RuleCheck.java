package vn.clusters.province;

/** A measure in the law that a rule must keep; contributed by the module that knows the law's side. */
public interface RuleCheck {

    Rule rule();

    /**
     * @param proposed the rules as they would be
     * @throws vn.clusters.kernel.Problem 422 naming what does not fit
     */
    void check(RulesOfTheDay proposed);
}
