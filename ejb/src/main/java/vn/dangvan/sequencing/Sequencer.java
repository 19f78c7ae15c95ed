package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.dangvan.sequencing.Assembly.Assembled;

/**
 * Gives entries their places and publishes them, round after round. On several nodes the one that
 * gets the {@link Lead} does a round; the others find it taken. Even if two did at once, a place is
 * given only once and both would write the same files.
 */
public final class Sequencer {
    private static final System.Logger LOG = System.getLogger(Sequencer.class.getName());
    private static final int BATCH = 500;

    /** A published checkpoint comes at least once a minute, also when nothing happens. */
    private static final Duration AGAIN = Duration.ofSeconds(50);

    /** So long places are given in one round before they are published. */
    private static final Duration SHARE = Duration.ofMillis(800);

    /** What came of a round. */
    public enum Round {
        /** Another node did it. */
        ELSEWHERE,
        /** Entries still wait: the next round is to come at once. */
        SOME,
        /** Nothing waited any more. */
        ALL
    }

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
     * @throws Halted if the log must not go on
     */
    public Round round() throws SQLException {
        try (Connection leader = database.getConnection()) {
            leader.setAutoCommit(false);
            try {
                Lead lead = Lead.take(leader);
                return lead == null ? Round.ELSEWHERE : work(lead);
            } finally {
                end(leader);
            }
        }
    }

    /** How long ago the last checkpoint was published by this node, or it began to work. */
    Duration sincePublished() {
        return Duration.ofNanos(System.nanoTime() - lastPublished);
    }

    private Round work(Lead lead) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean all = integrate(connection, lead);
                publish(connection, lead);
                return all ? Round.ALL : Round.SOME;
            } finally {
                end(connection);
            }
        }
    }

    /**
     * Ends what is left of a transaction, and refuses nothing: what broke the work must be told, or
     * what it came to, not that its connection cannot be tidied any more.
     */
    public static void end(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "A lost connection: {0}", e.getSQLState());
        }
    }

    private void publish(Connection connection, Lead lead) throws SQLException {
        boolean again = System.nanoTime() - lastPublished > AGAIN.toNanos();
        try {
            Lead.limit(connection);
            boolean done = publication.publish(connection, again, lead);
            connection.commit();
            if (done) {
                lastPublished = System.nanoTime();
            }
        } catch (RuntimeException | SQLException e) {
            publication.forget();
            throw e;
        }
    }

    /** Gives places; false where the share of time ended before everybody had one. */
    private boolean integrate(Connection connection, Lead lead) throws SQLException {
        long end = System.nanoTime() + SHARE.toNanos();
        int taken = BATCH;
        while (taken == BATCH && System.nanoTime() < end) {
            Lead.limit(connection);
            List<Assembled> next = Assembly.waiting(connection, BATCH);
            taken = next.size();
            if (taken > 0) {
                Places.take(connection, next);
            }
            connection.commit();
            lead.keep();
        }
        return taken < BATCH;
    }

    /**
     * The lead of one node over the others: a lock of the database. A node that stands still
     * (frozen, cut off, without power) loses it after {@value #TERM_SECONDS} seconds, since the
     * database ends its session; so the others need not wait until it is found. It learns of that
     * when it renews its lead, and does so before it signs and before it publishes.
     */
    static final class Lead {
        /**
         * Longer than the longest silence of a good node: two questions to a witness that hangs.
         */
        static final int TERM_SECONDS = 20;

        private static final String TERM =
                "set local idle_in_transaction_session_timeout = '" + TERM_SECONDS + "s'";
        private static final String TAKE = "select pg_try_advisory_xact_lock(20181, 25)";
        private static final String RENEW = "select 1";
        private static final long OFTEN = TimeUnit.SECONDS.toNanos(1);

        private final Connection connection;
        private long renewed = System.nanoTime();

        private Lead(Connection connection) {
            this.connection = connection;
        }

        /**
         * Takes the lead until the end of this connection's transaction; null where another has it.
         */
        static Lead take(Connection connection) throws SQLException {
            limit(connection);
            try (PreparedStatement question = connection.prepareStatement(TAKE);
                    ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getBoolean(1) ? new Lead(connection) : null;
            }
        }

        /** The lead of somebody who is alone. */
        static Lead alone(Connection connection) {
            return new Lead(connection);
        }

        /** The locks of this transaction are given up, too, when the node stands still. */
        static void limit(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(TERM);
            }
        }

        /**
         * Comes back if this node still leads.
         *
         * @throws SQLException if it does not, or nobody can tell
         */
        void renew() throws SQLException {
            try (PreparedStatement question = connection.prepareStatement(RENEW);
                    ResultSet answer = question.executeQuery()) {
                answer.next();
                renewed = System.nanoTime();
            }
        }

        /** The same during long work, now and then only. */
        void keep() throws SQLException {
            if (System.nanoTime() - renewed > OFTEN) {
                renew();
            }
        }
    }
}
