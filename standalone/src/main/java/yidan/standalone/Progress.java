package yidan.standalone;

import java.time.Duration;
import java.util.function.Consumer;

/** Lines with the seconds since the start, so that nobody wonders whether anything still happens. */
public final class Progress {

    private static final long QUIET_SECONDS = 10;

    private final Consumer<String> out;
    private final long began = System.nanoTime();
    private long last = began;
    private boolean silent;

    public Progress(Consumer<String> out) {
        this.out = out;
    }

    synchronized void step(String key, Object... arguments) {
        if (silent) {
            return;
        }
        last = System.nanoTime();
        out.accept("[%4ds] %s".formatted(elapsed().toSeconds(), Words.say(key, arguments)));
    }

    /** Said again every ten seconds while something takes its time. */
    synchronized void waitingFor(String what) {
        if (System.nanoTime() - last > Duration.ofSeconds(QUIET_SECONDS).toNanos()) {
            step("waiting", what);
        }
    }

    /** From now on nothing is progress any more. */
    synchronized void silence() {
        silent = true;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
