package yidan.bench;

import java.util.Arrays;

/** Durations of one thing done many times, in nanoseconds. */
final class Times {

    private final long[] nanos;
    private int count;

    Times(int expected) {
        nanos = new long[expected];
    }

    void add(long duration) {
        nanos[count++] = duration;
    }

    /** In milliseconds. */
    double percentile(int percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, count * percent / 100)] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.2f ms, p95 %.2f ms".formatted(percentile(50), percentile(95));
    }
}
