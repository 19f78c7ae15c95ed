package vn.dangvan.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that are either as they were or as they shall be, also after a power cut, and that nobody
 * but their owner may read.
 */
final class Durable {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private Durable() {}

    /** Replaces the file; comes back when that cannot be lost any more. */
    static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        put(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        keep(file.toAbsolutePath().getParent());
    }

    /**
     * Makes the file unless there is one. Of two programs that try at once one makes it.
     *
     * @return whether this call made it
     */
    static boolean make(Path file, String text) throws IOException {
        Path beside =
                file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
        put(beside, text);
        try {
            // A link is refused where there is a file; a move would replace it.
            Files.createLink(file, beside);
            keep(file.toAbsolutePath().getParent());
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.delete(beside);
        }
    }

    /** Whether anybody but the owner may read or change the file. */
    static boolean open(Path file) throws IOException {
        return !OWNER_ONLY.containsAll(
                Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static void put(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The name of a new file lasts only once its folder is written too. */
    private static void keep(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
