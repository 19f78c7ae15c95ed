package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tiles;
import vn.dangvan.transparency.Tree;

/**
 * Brings the files of the log up to the database, signs, has cosigned, and publishes. May end at
 * any point and be done again: files are made from the database alone, appear whole, and the
 * checkpoint comes last.
 */
public final class Publication {
    /** Has a checkpoint cosigned by whoever watches this log. */
    @FunctionalInterface
    public interface Cosigning {
        /**
         * Asks every witness of the policy at once.
         *
         * @param signed the checkpoint, signed by the log
         * @param tree the tree it speaks of, to prove that it only grew
         * @return the checkpoint with every good cosignature; whether they are enough is asked
         *     later
         * @throws Halted if a witness has seen another history of this log
         */
        Note ask(Note signed, Tree tree);
    }

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

    /** The same for whoever is alone with a log. */
    public boolean publish(Connection connection, boolean again) throws SQLException {
        return publish(connection, again, Sequencer.Lead.alone(connection));
    }

    /**
     * Publishes what has a place in the tree.
     *
     * @param again whether to have the same tree signed once more where nothing is new
     * @return whether a checkpoint was published
     * @param lead what allows it; renewed before anything is signed or served
     * @throws Halted if files, database and witnesses do not agree
     */
    boolean publish(Connection connection, boolean again, Sequencer.Lead lead) throws SQLException {
        boolean anew = begin(connection);
        long size = Places.size(connection);
        if (size == 0 || !again && !anew && published != null && published.size() == size) {
            return false;
        }
        grow(connection, size, lead);
        return sign(connection, lead);
    }

    /** What is in memory may be ahead of files or database: it is read back next time. */
    void forget() {
        frontier = null;
    }

    /**
     * Reads back what is served, unless it is what this node published last. If another node went
     * on meanwhile, or one that had been frozen put an older checkpoint back, this brings the
     * newest.
     *
     * @return whether it was read back
     */
    private boolean begin(Connection connection) throws SQLException {
        Note note = folder.note(LedgerFolder.CHECKPOINT).orElse(null);
        Checkpoint served = note == null ? null : signer.own(note);
        boolean anew = frontier == null || !same(served, published);
        if (anew) {
            filled.clear();
            folder.tidy();
            frontier = edge(served);
            published = served;
            if (served != null) {
                Places.keep(connection, served, note);
                filledSince(Places.publishedBefore(connection, served.size()), served.size());
            }
        }
        if (published != null) {
            requireSame(connection, published);
        }
        return anew;
    }

    private static boolean same(Checkpoint served, Checkpoint published) {
        if (served == null && published != null) {
            throw new Halted("tiles-missing", Long.toString(published.size()));
        }
        return served == null || published != null && served.text().equals(published.text());
    }

    /** Whoever published last may have been killed before it took partial tiles away. */
    private void filledSince(long before, long now) {
        for (int level = 0; now >> (level + 1) * Tile.HEIGHT > 0; level++) {
            int height = (level + 1) * Tile.HEIGHT;
            for (long number = before >> height; number < now >> height; number++) {
                filled(new Tile(level, number, Tile.WIDTH));
            }
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

    private void grow(Connection connection, long size, Sequencer.Lead lead) throws SQLException {
        long from = frontier.size();
        Checkpoint pending = pending(from);
        LedgerFolder.Bundles bundles = folder.bundles();
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
                    lead.keep();
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

    private boolean sign(Connection connection, Sequencer.Lead lead) throws SQLException {
        Checkpoint now = new Checkpoint(signer.origin(), frontier.size(), frontier.root());
        Note signed = signer.sign(now);
        lead.renew();
        folder.write(LedgerFolder.PENDING, signed);
        Tiles tiles = new Tiles(folder::read, now.size());
        Note cosigned = cosigning.ask(signed, tiles.tree());
        if (!policy.satisfied(cosigned)) {
            return false;
        }
        lead.renew();
        folder.write(LedgerFolder.CHECKPOINT, cosigned);
        published = now;
        Places.keep(connection, now, cosigned);
        filled.forEach(folder::dropPartial);
        filled.clear();
        return true;
    }

    private void full(Tile tile, byte[] hashes) {
        folder.write(tile, hashes);
        filled(tile);
    }

    private void filled(Tile tile) {
        filled.add(tile);
        if (tile.level() == 0) {
            filled.add(new Tile(Tile.ENTRIES, tile.number(), Tile.WIDTH));
        }
    }
}
