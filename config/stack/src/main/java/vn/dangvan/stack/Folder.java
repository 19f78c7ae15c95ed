package vn.dangvan.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders: made once and completely, copied, emptied. */
final class Folder {
    private Folder() {}

    /** Work that fills a folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * Fills a folder unless that was done before. What an interrupted attempt left is thrown away:
     * a mark beside the folder is written last, and only that counts. Two stacks of one checkout
     * may come here at the same time; the second waits.
     */
    static synchronized Path once(Path folder, Filling filling) throws IOException {
        Path mark = beside(folder, ".complete");
        Files.createDirectories(folder.getParent());
        try (FileChannel channel =
                        FileChannel.open(
                                beside(folder, ".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || (Files.exists(mark) && Files.isDirectory(folder))) {
                return folder;
            }
            Files.deleteIfExists(mark);
            delete(folder);
            Files.createDirectories(folder);
            filling.fill(folder);
            Files.createFile(mark);
            return folder;
        }
    }

    /** Removes a folder made by {@link #once} together with its mark. */
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(beside(folder, ".complete"));
        delete(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
                            throws IOException {
                        Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.copy(
                                file,
                                to.resolve(from.relativize(file).toString()),
                                StandardCopyOption.COPY_ATTRIBUTES,
                                StandardCopyOption.REPLACE_EXISTING);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Deletes a folder with everything in it; links are cut, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path gone, IOException failure)
                            throws IOException {
                        Files.delete(gone);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Refuses in time when the disk would be full half-way. */
    static void requireSpace(Path folder, long megabytes) {
        try {
            Files.createDirectories(folder);
            long left = Files.getFileStore(folder).getUsableSpace() >> 20;
            if (left < megabytes) {
                throw new CannotStart(
                        "The disk of %s has %d MB left and %d MB are needed: free some space and start again."
                                .formatted(folder, left, megabytes));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be used: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    private static Path beside(Path folder, String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }
}
