package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives entries their places and publishes them, round after round. On several nodes the one that
 * gets the lock of the database does a round; the others find it taken. Even if two did at once, a
 * place is given only once and both would write the same files.
 */
public final class Sequencer {
    private static final String LEAD = "select pg_try_advisory_xact_lock(20181, 25)";
    private static final int BATCH = 2000;

    /** A published checkpoint comes at least once a minute, also when nothing happens. */
    private static final Duration AGAIN = Duration.ofSeconds(50);

    /** So long places are given in one round before they are published. */
    private static final Duration SHARE = Duration.ofMillis(800);

    private final DataSource database;
    private final Publication publication;
    private long lastPublished;

    public Sequencer(DataSource database, Publication publication) {
        this.database = database;
        this.publication = publication;
        this.lastPublished = System.nanoTime() - AGAIN.toNanos();
    }

    /**
     * One round, outside any transaction.
     *
     * @return whether this node did it; false where another one did
     * @throws Halted if the log must not go on
     */
    public boolean round() throws SQLException {
        try (Connection leader = database.getConnection()) {
            leader.setAutoCommit(false);
            try {
                return leads(leader) && work();
            } finally {
                leader.rollback();
                leader.setAutoCommit(true);
            }
        }
    }

    /** How long ago the last checkpoint was published by this node, or it began to work. */
    Duration sincePublished() {
        return Duration.ofNanos(System.nanoTime() - lastPublished);
    }

    private boolean work() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                integrate(connection);
                boolean again = System.nanoTime() - lastPublished > AGAIN.toNanos();
                if (publication.publish(connection, again)) {
                    lastPublished = System.nanoTime();
                }
                connection.commit();
                return true;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void integrate(Connection connection) throws SQLException {
        long end = System.nanoTime() + SHARE.toNanos();
        int taken = BATCH;
        while (taken == BATCH && System.nanoTime() < end) {
            List<Assembled> next = Assembly.waiting(connection, BATCH);
            taken = next.size();
            if (taken > 0) {
                Places.take(connection, next);
            }
            connection.commit();
        }
    }

    private static boolean leads(Connection leader) throws SQLException {
        try (PreparedStatement question = leader.prepareStatement(LEAD);
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
