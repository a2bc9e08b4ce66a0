package vn.clusters.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Working days of some stays: how often each number of them occurred. */
final class Days {

    private final TreeMap<Integer, Integer> occurred = new TreeMap<>();

    static Days of(Collection<Stays.Done> done) {
        Days days = new Days();
        done.forEach(one -> days.add(one.days(), one.times()));
        return days;
    }

    void add(int days, int times) {
        occurred.merge(days, times, Integer::sum);
    }

    int times() {
        return occurred.values().stream().mapToInt(Integer::intValue).sum();
    }

    long sum() {
        return occurred.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .sum();
    }

    /** Half of the stays took at most so long, to a tenth of a day; null if there is none. */
    BigDecimal median() {
        int times = times();
        if (times == 0) {
            return null;
        }
        BigDecimal median = BigDecimal.valueOf(at((times - 1) / 2) + at(times / 2))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        return median.scale() < 0 ? median.setScale(0) : median;
    }

    /** The number that stands at that place, the smallest at 0. */
    private int at(int place) {
        int before = 0;
        for (Map.Entry<Integer, Integer> entry : occurred.entrySet()) {
            before += entry.getValue();
            if (before > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException(String.valueOf(place));
    }
}
