package vn.dangvan.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvan.leaf.Disclosed;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Proof;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tree;

/** A log as it is served, with keys of its own, in a folder. */
final class SampleLog {
    static final long SEEN = 1_790_000_000L;

    final Path folder;
    final NoteSigner log = signer("dangvan.example/log", NoteKey.LOG);
    final NoteSigner first = signer("witness.example/one", NoteKey.WITNESS);
    final NoteSigner second = signer("witness.example/two", NoteKey.WITNESS);
    final List<Leaf> leaves = new ArrayList<>();

    private final Path beside;

    private SampleLog(Path home) {
        this.folder = home.resolve("log");
        this.beside = home;
    }

    /** Writes a log of so many leaves below a folder. */
    static SampleLog write(Path home, int size, long seed) {
        SampleLog sample = new SampleLog(home);
        LeafMill mill = new LeafMill(seed, size);
        for (int i = 0; i < size; i++) {
            sample.leaves.add(mill.next());
        }
        sample.serve(sample.leaves.stream().map(Leaf::bytes).toList());
        sample.put("policy", sample.policy("all"));
        return sample;
    }

    /** Writes everything there is for these entries: tiles, bundles and the checkpoint. */
    void serve(List<byte[]> entries) {
        Frontier frontier = new Frontier(this::tile);
        entries.forEach(entry -> frontier.add(vn.dangvan.transparency.Hashes.leaf(entry)));
        frontier.partial(this::tile);
        for (int i = 0; i < entries.size(); i += Tile.WIDTH) {
            Tile tile = Tile.of(Tile.ENTRIES, i / Tile.WIDTH, entries.size());
            tile(tile, Bundle.write(entries.subList(i, i + tile.width())));
        }
        write(
                folder.resolve("checkpoint"),
                sign(new Checkpoint(log.key().name(), entries.size(), frontier.root())).toString());
    }

    Note sign(Checkpoint checkpoint) {
        Note note = log.sign(checkpoint.text());
        return note.with(
                List.of(
                        first.cosign(note.text(), SEEN),
                        second.cosign(note.text(), SEEN + 86_400)));
    }

    String policy(String threshold) {
        return "log %s\nwitness one %s\nwitness two %s\ngroup both %s one two\nquorum both\n"
                .formatted(log.key(), first.key(), second.key(), threshold);
    }

    /** The checkpoint that was signed when there were so many leaves. */
    Path checkpoint(long size) {
        Tree tree = new Tree(new Folder(folder).tiles(leaves.size())::node, size);
        return put(
                "checkpoint." + size,
                sign(new Checkpoint(log.key().name(), size, tree.root())).toString());
    }

    Path receipt(int index) {
        String opening =
                LeafMill.opening(leaves.get(index), index, leaves.size() / 5 + 1).toString();
        return put("receipt." + index, proof(index, opening));
    }

    Path erased(int index) {
        String leaf = new String(leaves.get(index).bytes(), UTF_8);
        String left = Disclosed.erased(leaf, 650, LocalDate.of(2026, 11, 20));
        return put("erased." + index, proof(index, left));
    }

    String proof(int index, String extra) {
        Folder served = new Folder(folder);
        List<byte[]> path = served.tiles(leaves.size()).tree().inclusion(index);
        return new Proof(extra.getBytes(UTF_8), index, path, served.checkpoint()).toString();
    }

    Path policy() {
        return beside.resolve("policy");
    }

    Path put(String name, String text) {
        Path file = beside.resolve(name);
        write(file, text);
        return file;
    }

    /** Every file that is served. */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run said, and its exit code in front. */
    static String run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(Arrays.stream(words).map(Object::toString).toList());
        if (!all.contains("--language")) {
            all.addAll(List.of("--language", "en"));
        }
        int code = Verifier.run(all, new PrintStream(out, true, UTF_8));
        return code + " " + out.toString(UTF_8);
    }

    private void tile(Tile tile, byte[] bytes) {
        write(folder.resolve(tile.path()), bytes);
    }

    private static void write(Path file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteSigner signer(String name, byte type) {
        return NoteSigner.create(name, type, new SecureRandom());
    }
}
