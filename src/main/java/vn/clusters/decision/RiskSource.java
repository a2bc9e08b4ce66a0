package vn.clusters.decision;

import java.util.List;
import vn.clusters.kernel.FieldSource;

/** Another module's word on what speaks against an approval; each capability contributes its own. */
public interface RiskSource {

    /** Empty if nothing does. */
    List<FieldSource.Item> risks(String dossier);
}
