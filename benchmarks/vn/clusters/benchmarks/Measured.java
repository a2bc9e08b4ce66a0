package vn.clusters.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How long something took, in milliseconds. */
record Measured(double median, double p95, int times) {

    private static final int LEAST = 5;

    Measured(List<Double> taken) {
        this(taken.stream().sorted().toList(), taken.size());
    }

    private Measured(List<Double> sorted, int times) {
        this(sorted.get(times / 2), sorted.get((int) (times * 0.95)), times);
    }

    /** Asks again and again for so long, each reader after its own last answer; the first tenth warms up. */
    static Measured of(int readers, int seconds, Callable<?> question) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            ask(pool, readers, Math.max(1, seconds / 3), question);
            return new Measured(ask(pool, readers, seconds, question));
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
