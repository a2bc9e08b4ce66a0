package vn.clusters.kernel;

/** Tells the name of an agency to modules that know only its id. */
public interface AgencyNames {

    /** The official name, or the id itself if nobody knows the agency. */
    String nameOf(String agency);
}
