package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tiles;

/**
 * Brings the files of the log up to the database, signs, has cosigned, and publishes. May end at
 * any point and be done again: files are made from the database alone, appear whole, and the
 * checkpoint comes last.
 */
public final class Publication {
    private static final String KEEP =
            "insert into checkpoint (size, root, note) values (?, ?, ?) on conflict do nothing";

    private final LedgerFolder folder;
    private final LogSigner signer;
    private final Policy policy;
    private final Cosigning cosigning;

    private final List<Tile> filled = new ArrayList<>();
    private Frontier frontier;
    private Checkpoint published;

    public Publication(LedgerFolder folder, LogSigner signer, Policy policy, Cosigning cosigning) {
        this.folder = folder;
        this.signer = signer;
        this.policy = policy;
        this.cosigning = cosigning;
    }

    /** The newest checkpoint; null before the first. */
    public Checkpoint published() {
        return published;
    }

    /**
     * Publishes what has a place in the tree.
     *
     * @param again whether to have the same tree signed once more where nothing is new
     * @return whether a checkpoint was published
     * @throws Halted if files, database and witnesses do not agree
     */
    public boolean publish(Connection connection, boolean again) throws SQLException {
        try {
            begin(connection);
            long size = Places.size(connection);
            if (size == 0 || !again && published != null && published.size() == size) {
                return false;
            }
            grow(connection, size);
            return sign(connection);
        } catch (RuntimeException | SQLException e) {
            // What is in memory may be ahead of the files: read back next time.
            frontier = null;
            throw e;
        }
    }

    private void begin(Connection connection) throws SQLException {
        if (frontier == null) {
            filled.clear();
            folder.tidy();
            Note note = folder.note(LedgerFolder.CHECKPOINT).orElse(null);
            published = note == null ? null : signer.own(note);
            frontier = edge(published);
            if (published != null) {
                keep(connection, published, note);
            }
        }
        if (published != null) {
            requireSame(connection, published);
        }
    }

    private Frontier edge(Checkpoint last) {
        if (last == null) {
            return new Frontier(this::full);
        }
        try {
            Frontier edge = new Frontier(new Tiles(folder::read, last.size()), this::full);
            if (Arrays.equals(edge.root(), last.root())) {
                return edge;
            }
        } catch (Malformed e) {
            throw new Halted("tiles-missing", Long.toString(last.size()));
        }
        throw new Halted("tiles-differ", Long.toString(last.size()));
    }

    /** The database must not have fewer entries than were published, nor others at the end. */
    private void requireSame(Connection connection, Checkpoint last) throws SQLException {
        byte[] there = Places.hash(connection, last.size() - 1);
        if (there == null) {
            throw new Halted("database-behind", Long.toString(last.size()));
        }
        byte[] known = new Tiles(folder::read, last.size()).leaf(last.size() - 1);
        if (!Arrays.equals(there, known)) {
            throw new Halted("leaf-differs", Long.toString(last.size() - 1));
        }
    }

    private void grow(Connection connection, long size) throws SQLException {
        long from = frontier.size();
        Checkpoint pending = pending(from);
        Bundles bundles = new Bundles(folder);
        Places.read(
                connection,
                from - from % Tile.WIDTH,
                size,
                (index, bytes, hash) -> {
                    bundles.add(index, bytes);
                    if (index >= from) {
                        append(index, bytes, hash);
                        requireSigned(pending);
                    }
                });
        if (frontier.size() != size) {
            throw new Halted("leaf-missing", Long.toString(frontier.size()));
        }
        bundles.finish();
        frontier.partial(folder::write);
        folder.settle();
    }

    private void append(long index, byte[] bytes, byte[] hash) {
        if (index != frontier.size() || !Arrays.equals(hash, Hashes.leaf(bytes))) {
            throw new Halted("leaf-differs", Long.toString(index));
        }
        frontier.add(hash);
    }

    /**
     * What was signed and perhaps seen by a witness must come out again, whatever happened since.
     */
    private Checkpoint pending(long from) {
        return folder.note(LedgerFolder.PENDING)
                .map(signer::own)
                .filter(signed -> signed.size() > from)
                .orElse(null);
    }

    private void requireSigned(Checkpoint pending) {
        if (pending != null
                && pending.size() == frontier.size()
                && !Arrays.equals(pending.root(), frontier.root())) {
            throw new Halted("signed-differs", Long.toString(pending.size()));
        }
    }

    private boolean sign(Connection connection) throws SQLException {
        Checkpoint now = new Checkpoint(signer.origin(), frontier.size(), frontier.root());
        Note signed = signer.sign(now);
        folder.write(LedgerFolder.PENDING, signed);
        Tiles tiles = new Tiles(folder::read, now.size());
        Note cosigned = cosigning.ask(signed, tiles.tree());
        if (!policy.satisfied(cosigned)) {
            return false;
        }
        folder.write(LedgerFolder.CHECKPOINT, cosigned);
        published = now;
        keep(connection, now, cosigned);
        filled.forEach(folder::dropPartial);
        filled.clear();
        return true;
    }

    private void full(Tile tile, byte[] hashes) {
        folder.write(tile, hashes);
        filled.add(tile);
        if (tile.level() == 0) {
            filled.add(new Tile(Tile.ENTRIES, tile.number(), Tile.WIDTH));
        }
    }

    private static void keep(Connection connection, Checkpoint checkpoint, Note note)
            throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setLong(1, checkpoint.size());
            keep.setBytes(2, checkpoint.root());
            keep.setString(3, note.toString());
            keep.executeUpdate();
        }
    }

    /** Collects entries until a bundle is full. */
    private static final class Bundles {
        private final LedgerFolder folder;
        private final List<byte[]> entries = new ArrayList<>();
        private long number;

        Bundles(LedgerFolder folder) {
            this.folder = folder;
        }

        void add(long index, byte[] bytes) {
            number = index / Tile.WIDTH;
            entries.add(bytes);
            if (entries.size() == Tile.WIDTH) {
                finish();
            }
        }

        void finish() {
            if (!entries.isEmpty()) {
                Tile place = new Tile(Tile.ENTRIES, number, entries.size());
                folder.write(place, Bundle.write(entries));
                entries.clear();
            }
        }
    }
}
