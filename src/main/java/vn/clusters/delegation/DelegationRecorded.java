package vn.clusters.delegation;

import java.util.Map;
import vn.clusters.kernel.Administered;

/** An authorisation or an absence was entered or taken back. */
record DelegationRecorded(String subject, String act, Map<String, String> detail) implements Administered {}
