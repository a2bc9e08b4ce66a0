package vn.clusters.decision;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;

/** The "Căn cứ" of a printed decision: what the draft names, then the instruments of the edition. */
@Component
class LegalBases {

    private static final Pattern YEAR = Pattern.compile("/(\\d{4})/");

    private final Editions editions;

    LegalBases(Editions editions) {
        this.editions = editions;
    }

    /** Each without "Căn cứ" and without a stop: laws and plans first, decrees before circulars, older ones first. */
    List<String> of(String edition, String furtherBases) {
        Stream<String> further = furtherBases == null ? Stream.empty() : furtherBases.lines();
        Stream<String> acts = editions.get(edition).acts().stream()
                .map(Edition.Act::citation)
                .sorted(Comparator.comparing(LegalBases::isOfMinistry).thenComparing(LegalBases::year));
        return Stream.concat(further, acts)
                .map(basis -> basis.strip().replaceFirst("^Căn cứ ", "").replaceFirst("[;.]$", ""))
                .filter(basis -> !basis.isEmpty())
                .toList();
    }

    private static boolean isOfMinistry(String act) {
        return act.startsWith("Thông tư");
    }

    private static int year(String act) {
        Matcher year = YEAR.matcher(act);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }
}
