package vn.dangvan.checking;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;

/** The files of the log as somebody reads them who expects anything there. */
final class ServedFiles {
    private final LedgerFolder folder;
    private final Policy policy;
    private long cachedNumber = -1;
    private byte[] cached;

    ServedFiles(Path folder, Policy policy) {
        this.folder = new LedgerFolder(folder);
        this.policy = policy;
    }

    /** The bytes of a tile; null where it is missing, too large or cannot be read. */
    byte[] read(Tile tile) {
        try {
            return folder.read(tile);
        } catch (Halted | UncheckedIOException e) {
            return null;
        }
    }

    /**
     * The newest note.
     *
     * @throws Malformed if there is something else in its file
     */
    Optional<Note> note() {
        return note(LedgerFolder.CHECKPOINT);
    }

    /** The newest note that the log signed, published or not yet. */
    Optional<Note> newest() {
        Optional<Note> pending = note(LedgerFolder.PENDING);
        long size = pending.flatMap(this::signed).map(Checkpoint::size).orElse(0L);
        return size > size() ? pending : note();
    }

    private Optional<Note> note(String name) {
        try {
            return folder.note(name);
        } catch (Halted | UncheckedIOException e) {
            throw new Malformed("Not the file of a checkpoint");
        }
    }

    /** The size of the newest checkpoint that the log signed; 0 where there is none. */
    long size() {
        try {
            return note().flatMap(this::signed).map(Checkpoint::size).orElse(0L);
        } catch (Malformed e) {
            return 0;
        }
    }

    /** The checkpoint in a note, if a key of this log signed it. */
    Optional<Checkpoint> signed(Note note) {
        try {
            return Optional.of(policy.signed(note));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** Reads anew what it has read; another check comes after another round. */
    void forget() {
        cachedNumber = -1;
        cached = null;
    }

    Policy policy() {
        return policy;
    }

    /** Whether the tile holds this hash at the index; one tile is kept for the next question. */
    boolean holds(long index, byte[] hash, long size) {
        long number = index / Tile.WIDTH;
        if (number != cachedNumber) {
            cached = read(Tile.of(0, number, size));
            cachedNumber = number;
        }
        int from = (int) (index % Tile.WIDTH) * Hashes.LENGTH;
        int to = from + Hashes.LENGTH;
        return cached != null
                && cached.length >= to
                && Arrays.equals(cached, from, to, hash, 0, hash.length);
    }
}
