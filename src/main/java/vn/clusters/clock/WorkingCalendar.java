package vn.clusters.clock;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.law.TimeLimits.Unit;

/**
 * The working days of the civil service: Monday to Friday but for the days off, and the Saturdays worked in exchange,
 * each with its source. A year that the table does not know is a problem, never a guess.
 */
@Component
class WorkingCalendar {

    private static final String SUSPENDED = "suspended";

    /**
     * A day.
     *
     * @param reason key of the sentence that says why, under {@code clock.day.}
     * @param source the notice that set it, null for ordinary days
     */
    record Day(LocalDate date, boolean working, String reason, String source) {}

    /**
     * A day in the counting of a limit.
     *
     * @param counted whether it uses up one day of the limit
     */
    record CountedDay(LocalDate date, boolean counted, String reason, String source) {
        boolean isSuspended() {
            return reason.equals(SUSPENDED);
        }
    }

    /** Where a limit ends (null if it cannot end yet), and how each day on the way was counted. */
    record Counting(LocalDate dueOn, List<CountedDay> days) {
        /** Days of the limit used up. */
        int used() {
            return (int) days.stream().filter(CountedDay::counted).count();
        }
    }

    private record Row(LocalDate date, String kind, String source) {}

    private final Map<LocalDate, Row> exceptions = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    WorkingCalendar() {
        for (Row row : read()) {
            exceptions.put(row.date(), row);
            years.add(row.date().getYear());
        }
    }

    private static List<Row> read() {
        try (InputStream table = new ClassPathResource("reference/holidays.csv").getInputStream();
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(table)) {
            List<Row> rows = new ArrayList<>();
            lines.forEachRemaining(
                    line -> rows.add(new Row(LocalDate.parse(line.get("date")), line.get("kind"), line.get("source"))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What kind of day it is.
     *
     * @throws Problem 422 {@code calendar-year-missing}
     */
    Day day(LocalDate date) {
        if (!knows(date)) {
            throw new Problem(422, "calendar-year-missing", String.valueOf(date.getYear()))
                    .with("year", date.getYear());
        }
        Row exception = exceptions.get(date);
        if (exception != null) {
            boolean worked = exception.kind().equals("worked");
            return new Day(date, worked, worked ? "worked-saturday" : "day-off", exception.source());
        }
        DayOfWeek weekday = date.getDayOfWeek();
        return switch (weekday) {
            case SATURDAY -> new Day(date, false, "saturday", null);
            case SUNDAY -> new Day(date, false, "sunday", null);
            default -> new Day(date, true, "working", null);
        };
    }

    /** Whether the days off of that year are known. */
    boolean knows(LocalDate date) {
        return years.contains(date.getYear());
    }

    boolean isWorking(LocalDate date) {
        return day(date).working();
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int workingDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDays(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /**
     * Counts a limit from the day after {@code from}: the day of the event is not counted; days on which the limit is
     * suspended are not counted; a limit in calendar days that ends on a day off ends on the next working day.
     *
     * @param days 0 or more
     */
    Counting count(LocalDate from, int days, Unit unit, Predicate<LocalDate> suspended) {
        return count(start(from), days, unit, suspended);
    }

    /** The same, from the day after a start that may count itself. */
    Counting count(CountedDay start, int days, Unit unit, Predicate<LocalDate> suspended) {
        List<CountedDay> counted = new ArrayList<>();
        counted.add(start);
        LocalDate date = start.date();
        int left = days - (start.counted() ? 1 : 0);
        while (left > 0) {
            date = date.plusDays(1);
            CountedDay next = count(day(date), unit, suspended);
            counted.add(next);
            left -= next.counted() ? 1 : 0;
        }
        while (unit == Unit.CALENDAR_DAY && !isWorking(date)) {
            date = date.plusDays(1);
            Day moved = day(date);
            counted.add(new CountedDay(date, false, moved.working() ? "moved" : moved.reason(), moved.source()));
        }
        return new Counting(date, counted);
    }

    /** Counts the days after {@code from} up to and including {@code until}, with no limit to reach. */
    Counting upTo(LocalDate from, LocalDate until, Unit unit, Predicate<LocalDate> suspended) {
        return upTo(start(from), until, unit, suspended);
    }

    /** The same, from the day after a start that may count itself. */
    Counting upTo(CountedDay start, LocalDate until, Unit unit, Predicate<LocalDate> suspended) {
        List<CountedDay> counted = new ArrayList<>();
        counted.add(start);
        for (LocalDate date = start.date().plusDays(1); !date.isAfter(until); date = date.plusDays(1)) {
            counted.add(count(day(date), unit, suspended));
        }
        return new Counting(null, counted);
    }

    static CountedDay start(LocalDate day) {
        return new CountedDay(day, false, "start", null);
    }

    /** A start that is the first day of its limit, unless the limit counts working days and it is none. */
    CountedDay countedStart(LocalDate day, Unit unit, String source) {
        boolean counted = unit == Unit.CALENDAR_DAY || isWorking(day);
        return counted ? new CountedDay(day, true, "start-counted", source) : start(day);
    }

    private static CountedDay count(Day day, Unit unit, Predicate<LocalDate> suspended) {
        if (suspended.test(day.date())) {
            return new CountedDay(day.date(), false, SUSPENDED, null);
        }
        if (unit == Unit.CALENDAR_DAY) {
            return new CountedDay(day.date(), true, "calendar", null);
        }
        return new CountedDay(day.date(), day.working(), day.reason(), day.source());
    }
}
