package vn.dangvan.checking;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a check is, and the way to stop it; may be asked from any thread. */
public final class Course {
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile boolean stopped;

    /** How much is done, of {@link #total}. */
    public long done() {
        return done.get();
    }

    /** How much there is to do; 0 until that is known. */
    public long total() {
        return total;
    }

    /** Ends the check within a moment. */
    public void stop() {
        stopped = true;
    }

    void expect(long steps) {
        total = steps;
    }

    /**
     * @throws CancellationException once it is stopped
     */
    void step(long steps) {
        done.addAndGet(steps);
        if (stopped) {
            throw new CancellationException("The check was stopped");
        }
    }
}
