package vn.dangvan.sequencing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Tile;

/**
 * The files of the log as they are served. A file appears whole or not at all, and what is there is
 * never replaced by something else: a tile that would be is a reason to halt.
 */
public final class LedgerFolder {
    /** The file with the newest checkpoint. */
    public static final String CHECKPOINT = "checkpoint";

    /** The file with what was signed and not yet published. */
    public static final String PENDING = "pending";

    private static final int LONGEST_NOTE = 1 << 16;

    private final Path folder;
    private final Path drafts;
    private final Set<Path> touched = new LinkedHashSet<>();

    /**
     * @param folder made when it is not there
     */
    public LedgerFolder(Path folder) {
        this.folder = folder;
        this.drafts = folder.resolve("drafts");
    }

    /**
     * The bytes of a tile; of a partial one also out of a fuller one that came later. Null where
     * there is none.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public byte[] read(Tile tile) {
        byte[] exact = bytes(folder.resolve(tile.path()));
        if (exact != null || tile.full() || tile.level() == Tile.ENTRIES) {
            return exact;
        }
        byte[] full = bytes(folder.resolve(full(tile).path()));
        return full == null ? null : Arrays.copyOf(full, tile.width() * Hashes.LENGTH);
    }

    /** The note in one of the two files of checkpoints; empty where there is none. */
    public Optional<Note> note(String name) {
        byte[] bytes = bytes(folder.resolve(name));
        return Optional.ofNullable(bytes)
                .map(found -> Note.parse(new String(found, StandardCharsets.UTF_8)));
    }

    /** Throws away what a killed writer has left. */
    void tidy() {
        try {
            Files.createDirectories(drafts);
            empty(drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a tile, unless just this one is there.
     *
     * @throws Halted if there is another tile at this place
     */
    void write(Tile tile, byte[] bytes) {
        Path place = folder.resolve(tile.path());
        byte[] there = bytes(place);
        if (there == null) {
            put(place, bytes);
        } else if (!Arrays.equals(there, bytes)) {
            throw new Halted("tile-differs", tile.path());
        }
    }

    /** Takes away partial tiles of a place whose full tile has been published. */
    void dropPartial(Tile full) {
        Path partial = folder.resolve(full.path() + ".p");
        try {
            if (Files.isDirectory(partial)) {
                empty(partial);
                Files.delete(partial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Replaces one of the two files of checkpoints. */
    void write(String name, Note note) {
        put(folder.resolve(name), note.toString().getBytes(StandardCharsets.UTF_8));
        settle();
    }

    /** Comes back when everything written is on the disk, names of files too. */
    void settle() {
        try {
            for (Path directory : touched) {
                try (FileChannel channel = FileChannel.open(directory)) {
                    channel.force(true);
                }
            }
            touched.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Path place, byte[] bytes) {
        Path draft = drafts.resolve(UUID.randomUUID().toString());
        try {
            make(place.getParent());
            try (FileChannel channel =
                    FileChannel.open(
                            draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            touched.add(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a directory; its name lasts only once the one above is written too. */
    private void make(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            make(directory.getParent());
            Files.createDirectories(directory);
            touched.add(directory.getParent());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > (long) Tile.WIDTH * (2 + LONGEST_NOTE)) {
                throw new Halted("file-too-large", file.getFileName().toString());
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tile full(Tile tile) {
        return new Tile(tile.level(), tile.number(), Tile.WIDTH);
    }

    /** What collects entries into bundles. */
    Bundles bundles() {
        return new Bundles();
    }

    /** Collects entries until a bundle is full. */
    final class Bundles {
        private final List<byte[]> entries = new ArrayList<>();
        private long number;

        private Bundles() {}

        void add(long index, byte[] bytes) {
            number = index / Tile.WIDTH;
            entries.add(bytes);
            if (entries.size() == Tile.WIDTH) {
                finish();
            }
        }

        void finish() {
            if (!entries.isEmpty()) {
                write(new Tile(Tile.ENTRIES, number, entries.size()), Bundle.write(entries));
                entries.clear();
            }
        }
    }
}
