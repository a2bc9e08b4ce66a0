package vn.clusters.kernel;

import java.util.List;

/**
 * One page of a cursor-paged list.
 *
 * @param next opaque cursor of the next page, null on the last
 */
public record Listing<T>(List<T> items, String next) {}
