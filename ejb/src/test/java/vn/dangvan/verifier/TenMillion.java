package vn.dangvan.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Tile;

/**
 * Writes a log of ten million leaves, some 7 GB, for the verifier to be timed on: {@code TenMillion
 * FOLDER [LEAVES]}. Then {@code Verifier tree FOLDER --policy FOLDER/policy} with {@code -Xmx512m};
 * less than two minutes on two cores are wanted. The folder is not deleted.
 */
public final class TenMillion {
    private static final int LEAVES = 10_000_000;
    private static final long ROOM = 9L << 30;

    private TenMillion() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int size = args.length > 1 ? Integer.parseInt(args[1]) : LEAVES;
        if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
            throw new IOException("There is no room for 9 GB");
        }
        NoteSigner log = NoteSigner.create("ten.example", NoteKey.LOG, new SecureRandom());
        Checkpoint checkpoint = new Checkpoint("ten.example", size, write(folder, size));
        SampleLog.write(folder.resolve("checkpoint"), bytes(log.sign(checkpoint.text())));
        SampleLog.write(folder.resolve("policy"), bytes("log " + log.key() + "\nquorum none\n"));
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .println(size + " leaves in " + folder);
    }

    private static byte[] write(Path folder, int size) {
        LeafMill mill = new LeafMill(10, size);
        Frontier frontier = new Frontier((tile, hashes) -> write(folder, tile, hashes));
        List<byte[]> entries = new ArrayList<>(Tile.WIDTH);
        for (int i = 0; i < size; i++) {
            byte[] entry = mill.next().bytes();
            entries.add(entry);
            frontier.add(Hashes.leaf(entry));
            if (entries.size() == Tile.WIDTH || i + 1 == size) {
                Tile tile = Tile.of(Tile.ENTRIES, i / Tile.WIDTH, size);
                write(folder, tile, Bundle.write(entries));
                entries.clear();
            }
        }
        frontier.partial((tile, hashes) -> write(folder, tile, hashes));
        return frontier.root();
    }

    private static void write(Path folder, Tile tile, byte[] bytes) {
        SampleLog.write(folder.resolve(tile.path()), bytes);
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
