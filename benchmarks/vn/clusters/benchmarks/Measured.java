package vn.clusters.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long something took, in milliseconds.
 *
 * @param core milliseconds of a core of this process for each time, 0 if not measured; others at work do not change it
 */
record Measured(double median, double p95, double core, int times) {

    private static final int LEAST = 5;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    Measured(List<Double> taken) {
        this(taken.stream().sorted().toList(), taken.size(), 0);
    }

    private Measured(List<Double> sorted, int times, double core) {
        this(sorted.get(times / 2), sorted.get((int) (times * 0.95)), core / times, times);
    }

    /** Asks again and again for so long, each reader right after its own last answer; before, a third as long to warm up. */
    static Measured of(int readers, int seconds, Callable<?> question) throws Exception {
        return of(readers, Duration.ZERO, seconds, question);
    }

    /** The same with each reader beginning once in every span, as people do who look at what they asked for. */
    static Measured of(int readers, Duration every, int seconds, Callable<?> question) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            ask(pool, readers, every, Math.max(1, seconds / 3), question);
            long before = PROCESS.getProcessCpuTime();
            List<Double> taken = ask(pool, readers, every, seconds, question);
            double core = (PROCESS.getProcessCpuTime() - before) / 1e6;
            return new Measured(taken.stream().sorted().toList(), taken.size(), core);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Double> ask(
            ExecutorService pool, int readers, Duration every, int seconds, Callable<?> question) throws Exception {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<List<Double>>> running = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            long first = begin + every.toNanos() * reader / readers;
            running.add(pool.submit(() -> {
                List<Double> taken = new ArrayList<>();
                while (System.nanoTime() < end || taken.size() < LEAST / readers + 1) {
                    LockSupport.parkNanos(first + every.toNanos() * taken.size() - System.nanoTime());
                    long start = System.nanoTime();
                    question.call();
                    taken.add((System.nanoTime() - start) / 1e6);
                }
                return taken;
            }));
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> one : running) {
            all.addAll(one.get());
        }
        return all;
    }

    @Override
    public String toString() {
        return "%.2f / %.2f".formatted(median, p95);
    }
}
