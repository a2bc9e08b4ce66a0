package vn.clusters.kernel;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Acts that only tell people of something and do nothing to a dossier; each capability names its own. */
public interface NoticeActs {

    /** As the ledger names them. */
    Set<String> names();

    /** Those recorded as events of these types. */
    static NoticeActs of(Class<?>... events) {
        Set<String> names = Arrays.stream(events).map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
        return () -> names;
    }
}
