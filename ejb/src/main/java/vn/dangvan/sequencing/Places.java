package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.dangvan.sequencing.Assembly.Assembled;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;

/** The places that entries have in the tree, as the database holds them. */
final class Places {
    private static final int FETCH = 1000;
    private static final String NEXT = "select coalesce(max(index) + 1, 0) from leaf";
    private static final String TAKE =
            "insert into leaf (index, entry_id, bytes, hash)"
                    + " select i, e, b, h from unnest(?, ?, ?, ?) as taken (i, e, b, h) order by i";
    private static final String FROM =
            "select index, bytes, hash from leaf where index >= ? and index < ? order by index";
    private static final String BEFORE =
            "select coalesce(max(size), 0) from checkpoint where size < ?";
    private static final String HASH = "select hash from leaf where index = ?";

    private static final String KEEP =
            "insert into checkpoint (size, root, note) values (?, ?, ?) on conflict do nothing";

    /** Is given each leaf in order. */
    @FunctionalInterface
    interface Each {
        void leaf(long index, byte[] bytes, byte[] hash) throws SQLException;
    }

    private Places() {}

    /** How many places are taken. */
    static long size(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(NEXT);
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** The hash at a place; null where none is taken. */
    static byte[] hash(Connection connection, long index) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(HASH)) {
            question.setLong(1, index);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() ? answer.getBytes(1) : null;
            }
        }
    }

    /** The size of the checkpoint that was published before the one of this size. */
    static long publishedBefore(Connection connection, long size) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(BEFORE)) {
            question.setLong(1, size);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** Gives the next places to these entries, in their order. */
    static void take(Connection connection, List<Assembled> entries) throws SQLException {
        long next = size(connection);
        Long[] indices = new Long[entries.size()];
        UUID[] ids = new UUID[entries.size()];
        byte[][] bytes = new byte[entries.size()][];
        byte[][] hashes = new byte[entries.size()][];
        for (int i = 0; i < entries.size(); i++) {
            indices[i] = next + i;
            ids[i] = entries.get(i).entry();
            bytes[i] = entries.get(i).leaf().bytes();
            hashes[i] = Hashes.leaf(bytes[i]);
        }
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setArray(1, connection.createArrayOf("bigint", indices));
            take.setArray(2, connection.createArrayOf("uuid", ids));
            take.setArray(3, connection.createArrayOf("bytea", bytes));
            take.setArray(4, connection.createArrayOf("bytea", hashes));
            take.executeUpdate();
        }
    }

    /** Reads leaves from, up to and not with, in order; holds a few at a time. */
    static void read(Connection connection, long from, long to, Each each) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(FROM)) {
            question.setLong(1, from);
            question.setLong(2, to);
            question.setFetchSize(FETCH);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    each.leaf(answer.getLong(1), answer.getBytes(2), answer.getBytes(3));
                }
            }
        }
    }

    /** Keeps a checkpoint that was published; one of its size that is there already stays. */
    static void keep(Connection connection, Checkpoint checkpoint, Note note) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setLong(1, checkpoint.size());
            keep.setBytes(2, checkpoint.root());
            keep.setString(3, note.toString());
            keep.executeUpdate();
        }
    }
}
