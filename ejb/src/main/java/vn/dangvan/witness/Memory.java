package vn.dangvan.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;

/**
 * What a witness cosigned last, for each log a file in a folder of its own: the very note, with the
 * signatures of the log and of the witness. Whatever else stands in such a file is refused, since a
 * witness that begins anew would cosign another history.
 */
final class Memory implements AutoCloseable {
    private static final String LAST = ".checkpoint";
    private static final String EVIDENCE = ".split";

    private final Path folder;
    private final FileChannel lock;

    /**
     * @param lastTime of the cosignature, in seconds since 1970, UTC
     */
    record Cosigned(Checkpoint checkpoint, long lastTime) {}

    /**
     * @throws Unusable if the folder cannot be used, or another witness uses it
     */
    Memory(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            lock =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new Unusable(
                        Unusable.FOLDER,
                        "Another witness runs in %s: stop that one first.".formatted(folder));
            }
        } catch (IOException e) {
            throw new Unusable(
                    Unusable.FOLDER, "The folder %s cannot be used.".formatted(folder), e);
        }
    }

    /**
     * What was cosigned last; empty if nothing of this log ever was.
     *
     * @throws IOException if that cannot be told for certain
     */
    Optional<Cosigned> last(String origin, NoteKey witness) throws IOException {
        Path file = file(origin, LAST);
        if (!Files.exists(file)) {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            throw new IOException("Nobody can say whether there is a memory");
        }
        try {
            Note note = Note.parse(Files.readString(file));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            OptionalLong time = Cosignature.time(note, witness);
            if (time.isEmpty() || !checkpoint.origin().equals(origin)) {
                throw new IOException("A memory that this witness did not write");
            }
            return Optional.of(new Cosigned(checkpoint, time.getAsLong()));
        } catch (Malformed e) {
            throw new IOException("A memory that is not whole", e);
        }
    }

    /** Comes back when this is remembered, whatever happens afterwards. */
    void remember(String origin, Note cosigned) throws IOException {
        Durable.write(file(origin, LAST), cosigned.toString());
    }

    /** Keeps the first proof that a log signed two histories; nobody else can make one. */
    void keepEvidence(String origin, Note other) throws IOException {
        Path file = file(origin, EVIDENCE);
        if (Files.notExists(file)) {
            Durable.write(file, Files.readString(file(origin, LAST)) + "\n" + other);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Unusable(Unusable.FOLDER, "The folder cannot be left in order.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A name of a log may hold slashes; its hash does not. */
    private Path file(String origin, String kind) {
        byte[] hash = Hashes.sha256(origin.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(hash) + kind);
    }
}
