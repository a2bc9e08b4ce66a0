package vn.clusters.reminder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.delegation.Absences;
import vn.clusters.delegation.Absences.Away;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;

/**
 * Who is told in the end. In place of whoever is away, the substitute whom they named; if that one is away too, inactive or
 * may not read the dossier, the absent officer is told all the same, and the head as well unless somebody else is there.
 */
@Component
class Addressees {

    private static final List<Role> HEADS = List.of(Role.DIVISION_HEAD, Role.DIRECTOR, Role.CHAIR);

    /** Whoever is told; {@code insteadOf} is null in their own right. */
    record Addressee(String officer, String insteadOf) {}

    private final Absences absences;
    private final Officers officers;
    private final DossierAccess access;
    private final BusinessTime time;

    Addressees(Absences absences, Officers officers, DossierAccess access, BusinessTime time) {
        this.absences = absences;
        this.officers = officers;
        this.access = access;
        this.time = time;
    }

    /** Each once, those who are told in their own right first. */
    Collection<Addressee> of(Collection<String> recipients, String dossier) {
        Map<String, Away> away = absences.on(time.today()).stream()
                .collect(Collectors.toMap(Away::officer, Function.identity(), (one, other) -> one));
        Map<String, Addressee> found = new LinkedHashMap<>();
        recipients.stream()
                .filter(officer -> !away.containsKey(officer))
                .forEach(officer -> found.put(officer, new Addressee(officer, null)));
        boolean nobody = found.isEmpty();
        recipients.stream()
                .filter(away::containsKey)
                .flatMap(absent -> moved(absent, away, dossier, nobody))
                .forEach(addressee -> found.putIfAbsent(addressee.officer(), addressee));
        return found.values();
    }

    private Stream<Addressee> moved(String absent, Map<String, Away> away, String dossier, boolean nobody) {
        Optional<String> substitute =
                Optional.ofNullable(away.get(absent).substitute()).filter(officer -> isThere(officer, away, dossier));
        if (substitute.isPresent()) {
            return Stream.of(new Addressee(substitute.get(), absent));
        }
        Stream<Addressee> own = Stream.of(new Addressee(absent, null));
        return nobody ? Stream.concat(own, heads(absent, away, dossier)) : own;
    }

    /** Of the first role of the absent officer's agency in which somebody is there. */
    private Stream<Addressee> heads(String absent, Map<String, Away> away, String dossier) {
        String agency = officers.get(absent).agency();
        return HEADS.stream()
                .map(role -> officers.at(role.at(agency)).stream()
                        .map(Officer::username)
                        .filter(head -> !head.equals(absent) && isThere(head, away, dossier))
                        .map(head -> new Addressee(head, absent))
                        .toList())
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private boolean isThere(String officer, Map<String, Away> away, String dossier) {
        return !away.containsKey(officer)
                && officers.get(officer).active()
                && access.mayRead(officers.actor(officer), dossier);
    }
}
