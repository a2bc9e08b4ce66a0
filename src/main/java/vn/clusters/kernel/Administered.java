package vn.clusters.kernel;

import java.util.Map;

/** An act of administration that the administrative record keeps; published inside the transaction of the act. */
public interface Administered {

    /** What was changed, for instance the slug of a rule. */
    String subject();

    /** Slug of the act, worded under {@code organisation.act.<act>}. */
    String act();

    /** Details by name, each worded under {@code organisation.detail.<name>}; dates as {@code from} or {@code to}. */
    Map<String, String> detail();
}
