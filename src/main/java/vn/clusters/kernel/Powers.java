package vn.clusters.kernel;

import java.util.List;

/** Tells what an officer may do in place of others today. */
public interface Powers {

    /** Empty for an officer whom nobody authorised. */
    List<Power> of(String username);

    /** Sign-in names of those whom the officer authorised to anything today. */
    List<String> substitutesOf(String owner);
}
