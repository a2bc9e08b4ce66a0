package vn.clusters.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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

    /** Asks again and again for so long, each reader after its own last answer; the first tenth warms up. */
    static Measured of(int readers, int seconds, Callable<?> question) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            ask(pool, readers, Math.max(1, seconds / 3), question);
            long before = PROCESS.getProcessCpuTime();
            List<Double> taken = ask(pool, readers, seconds, question);
            double core = (PROCESS.getProcessCpuTime() - before) / 1e6;
            return new Measured(taken.stream().sorted().toList(), taken.size(), core);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Double> ask(ExecutorService pool, int readers, int seconds, Callable<?> question)
            throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<List<Double>>> running = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            running.add(pool.submit(() -> {
                List<Double> taken = new ArrayList<>();
                while (System.nanoTime() < end || taken.size() < LEAST / readers + 1) {
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
