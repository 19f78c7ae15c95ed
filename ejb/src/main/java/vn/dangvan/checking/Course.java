package vn.dangvan.checking;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far a check is, and the way to stop it; may be asked from any thread. */
public final class Course {
    private static final System.Logger LOG = System.getLogger(Course.class.getName());

    private final Set<Statement> asked = ConcurrentHashMap.newKeySet();
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

    /** Ends the check within a moment, also what it is asking the database just now. */
    public void stop() {
        stopped = true;
        asked.forEach(Course::cancel);
    }

    /**
     * What it means that a question broke off.
     *
     * @throws CancellationException if it was stopped
     */
    SQLException broke(SQLException said) {
        step(0);
        return said;
    }

    /**
     * Is told of a question that may take long, before it is asked.
     *
     * @throws CancellationException once it is stopped
     */
    void ask(Statement question) {
        asked.add(question);
        step(0);
    }

    void answered(Statement question) {
        asked.remove(question);
    }

    /** What has ended meanwhile cannot be cancelled, nor need it be. */
    private static void cancel(Statement question) {
        try {
            question.cancel();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not cancelled: {0}", e.getSQLState());
        }
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
