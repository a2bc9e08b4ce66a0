package vn.clusters.kernel;

import java.util.List;

/** Tells what an officer may do in place of others today. */
public interface Powers {

    /** Empty for an officer whom nobody authorised. */
    List<Power> of(String username);
}
