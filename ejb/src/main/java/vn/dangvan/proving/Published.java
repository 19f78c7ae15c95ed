package vn.dangvan.proving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.sequencing.LedgerSettings;
import vn.dangvan.sequencing.PublicLog;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tiles;

/** The log as everybody sees it now. */
@ApplicationScoped
class Published {
    @Inject PublicLog log;

    /**
     * The newest checkpoint, and what is needed to prove anything under it.
     *
     * @param read the tiles of any tree up to this size; each file is read once
     */
    record Newest(Note note, Checkpoint checkpoint, Policy policy, Function<Tile, byte[]> read) {
        long size() {
            return checkpoint.size();
        }

        /** The tree when it had so many leaves, at most as many as now. */
        Tiles at(long size) {
            return new Tiles(read, size);
        }
    }

    /**
     * @throws Problem {@link ProblemType#LOG_NOT_PUBLISHED} before the first checkpoint
     */
    Newest newest() {
        return find().orElseThrow(() -> new Problem(ProblemType.LOG_NOT_PUBLISHED));
    }

    /** As {@link #newest}; empty before the first checkpoint. */
    Optional<Newest> find() {
        return log.settings().flatMap(settings -> log.checkpoint().map(n -> newest(settings, n)));
    }

    LedgerSettings settings() {
        return log.settings().orElseThrow(() -> new Problem(ProblemType.LOG_NOT_PUBLISHED));
    }

    /** What stops the log, as a code; null where nothing does. */
    String trouble() {
        return log.trouble().orElse(null);
    }

    private static Newest newest(LedgerSettings settings, Note note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        LedgerFolder folder = new LedgerFolder(settings.folder());
        Map<Tile, byte[]> known = new HashMap<>();
        // A narrower tile of an earlier tree need not be there: the one of now begins with it.
        return new Newest(
                note,
                checkpoint,
                settings.policy(),
                tile ->
                        Arrays.copyOf(
                                known.computeIfAbsent(
                                        Tile.of(tile.level(), tile.number(), checkpoint.size()),
                                        wide -> there(folder, wide)),
                                tile.width() * Hashes.LENGTH));
    }

    private static byte[] there(LedgerFolder folder, Tile tile) {
        byte[] hashes = folder.read(tile);
        if (hashes == null) {
            throw new Problem(ProblemType.LOG_NOT_PUBLISHED);
        }
        return hashes;
    }
}
