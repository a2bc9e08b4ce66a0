package vn.clusters.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;

/** How long each step of a procedure may take, and from which event to which: the table {@code time-limits}. */
@Component
public class TimeLimits {

    /** Unit of a limit. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException if no unit has that name */
        static Unit of(String slug) {
            return valueOf(String.valueOf(slug).toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A limit.
     *
     * @param limit stable name: publish-notice, reception-window, send-dossier, appraise, decide
     * @param name Vietnamese
     * @param pausable whether supplements stop it
     */
    public record TimeLimit(
            String limit,
            String name,
            int value,
            Unit unit,
            Milestone startsOn,
            Milestone endsOn,
            boolean pausable,
            Citation citation) {

        static TimeLimit of(Row row) {
            return new TimeLimit(
                    row.text("limit"),
                    row.text("name"),
                    row.whole("amount"),
                    Unit.of(row.text("unit")),
                    Milestone.of(row.text("startsOn")),
                    Milestone.of(row.text("endsOn")),
                    row.flag("pausable"),
                    row.citation());
        }
    }

    private final Editions editions;
    private final LawTables tables;

    TimeLimits(Editions editions, LawTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    /** Empty if the edition sets no limit for the procedure. */
    public List<TimeLimit> of(String edition, String procedure) {
        return tables.ofProcedure(edition, procedure, "time-limits", TimeLimit::of);
    }

    /** A limit by its name, whichever procedure of the edition has it; empty if the edition does not set it. */
    public Optional<TimeLimit> named(String edition, String limit) {
        return editions.get(edition).regulated().stream()
                .flatMap(procedure -> of(edition, procedure).stream())
                .filter(found -> found.limit().equals(limit))
                .findFirst();
    }

    /** Which kind of agency must keep a limit: local-committee, department …; empty if the edition does not set it. */
    public Optional<String> keptBy(String edition, String limit) {
        return editions.get(edition).regulated().stream()
                .flatMap(procedure -> tables
                        .ofProcedure(
                                edition,
                                procedure,
                                "time-limits",
                                row -> limit.equals(row.text("limit"))
                                        ? Optional.of(row.text("who"))
                                        : Optional.<String>empty())
                        .stream())
                .flatMap(Optional::stream)
                .findFirst();
    }
}
