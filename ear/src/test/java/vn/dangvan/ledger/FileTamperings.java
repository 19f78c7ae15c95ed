package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Tile;

/** What somebody with the served files does to them. */
final class FileTamperings {
    private FileTamperings() {}

    static List<Tampering> all() {
        return List.of(
                new Tampering("bundle: other entry", FileTamperings::bundle),
                new Tampering("bundle: two entries swapped", FileTamperings::swapInBundle),
                new Tampering("bundle cut", FileTamperings::cutBundle),
                new Tampering("bundle deleted", (d, r) -> delete(d, r, Tile.ENTRIES)),
                new Tampering("tile: other hash", FileTamperings::tile),
                new Tampering("tile deleted", (d, r) -> delete(d, r, 0)),
                new Tampering("higher tile: other hash", FileTamperings::higher),
                new Tampering("two tiles swapped", FileTamperings::swapTiles),
                new Tampering("checkpoint file: other root", FileTamperings::root),
                new Tampering("checkpoint file: other size", FileTamperings::size),
                new Tampering("checkpoint file deleted", FileTamperings::deleteCheckpoint),
                new Tampering("checkpoint file of nothing", FileTamperings::garbage),
                new Tampering("checkpoint file without witnesses", FileTamperings::uncosigned),
                new Tampering("checkpoint file of another key", FileTamperings::otherKey),
                new Tampering("older checkpoint put back", FileTamperings::older));
    }

    private static Path path(Drill drill, Tile tile) {
        return drill.ledger.folder.resolve(tile.path());
    }

    private static Tile tileOf(Drill drill, int level, int index) {
        return Tile.of(level, index / Tile.WIDTH, drill.entries.size());
    }

    private static List<Finding> bundle(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        Tile tile = tileOf(drill, Tile.ENTRIES, index);
        byte[] bundle = Files.readAllBytes(path(drill, tile));
        List<byte[]> entries = Bundle.read(bundle, tile.width());
        byte[] entry = entries.get(index % Tile.WIDTH);
        entry[random.nextInt(entry.length)] ^= (byte) (1 + random.nextInt(127));
        Files.write(path(drill, tile), Bundle.write(entries));
        return found("files-differ", index);
    }

    private static List<Finding> swapInBundle(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        Tile tile = tileOf(drill, Tile.ENTRIES, index);
        List<byte[]> entries = Bundle.read(Files.readAllBytes(path(drill, tile)), tile.width());
        int one = index % Tile.WIDTH;
        int other = (one + 1 + random.nextInt(tile.width() - 1)) % tile.width();
        Collections.swap(entries, one, other);
        Files.write(path(drill, tile), Bundle.write(entries));
        return found("files-differ", index - one + Math.min(one, other));
    }

    private static List<Finding> cutBundle(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        Tile tile = tileOf(drill, Tile.ENTRIES, index);
        List<byte[]> entries = Bundle.read(Files.readAllBytes(path(drill, tile)), tile.width());
        Files.write(path(drill, tile), Bundle.write(entries.subList(0, index % Tile.WIDTH)));
        return found("files-differ", index);
    }

    private static List<Finding> delete(Drill drill, Random random, int level) throws Exception {
        Tile tile = tileOf(drill, level, drill.leaf(random));
        Files.delete(path(drill, tile));
        return found(level == 0 ? "tile-missing" : "bundle-missing", tile.path());
    }

    private static List<Finding> tile(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        change(drill, tileOf(drill, 0, index), index % Tile.WIDTH, random);
        return found("files-differ", index, "leaf-not-as-published", index);
    }

    private static void change(Drill drill, Tile tile, int place, Random random) throws Exception {
        byte[] hashes = Files.readAllBytes(path(drill, tile));
        hashes[place * Hashes.LENGTH + random.nextInt(Hashes.LENGTH)] ^=
                (byte) (1 + random.nextInt(127));
        Files.write(path(drill, tile), hashes);
    }

    private static List<Finding> higher(Drill drill, Random random) throws Exception {
        Tile tile = Tile.of(1, 0, drill.entries.size());
        change(drill, tile, random.nextInt(tile.width()), random);
        return found("tile-differs", tile.path());
    }

    private static List<Finding> swapTiles(Drill drill, Random random) throws Exception {
        Path one = path(drill, new Tile(0, 0, Tile.WIDTH));
        Path other = path(drill, new Tile(0, 1, Tile.WIDTH));
        byte[] bytes = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, bytes);
        return found("files-differ", 0, "leaf-not-as-published", 0);
    }

    private static Path checkpoint(Drill drill) {
        return drill.ledger.folder.resolve("checkpoint");
    }

    private static void edit(Drill drill, int line, String text) throws Exception {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(checkpoint(drill)));
        lines.set(line, text);
        Files.writeString(checkpoint(drill), String.join("\n", lines) + "\n");
    }

    private static List<Finding> root(Drill drill, Random random) throws Exception {
        byte[] root = new byte[Hashes.LENGTH];
        random.nextBytes(root);
        edit(drill, 2, java.util.Base64.getEncoder().encodeToString(root));
        return found("checkpoint-unsigned", "checkpoint");
    }

    private static List<Finding> size(Drill drill, Random random) throws Exception {
        edit(drill, 1, Integer.toString(1 + random.nextInt(drill.entries.size() - 1)));
        return found("checkpoint-unsigned", "checkpoint");
    }

    private static List<Finding> deleteCheckpoint(Drill drill, Random random) throws Exception {
        Files.delete(checkpoint(drill));
        return found("checkpoint-missing", drill.entries.size());
    }

    private static List<Finding> garbage(Drill drill, Random random) throws Exception {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        Files.write(checkpoint(drill), bytes);
        return found("checkpoint-malformed", "checkpoint");
    }

    private static List<Finding> uncosigned(Drill drill, Random random) throws Exception {
        Note note = drill.ledger.checkpoint();
        int lines = 1 + random.nextInt(note.lines().size() - 1);
        write(drill, new Note(note.text(), note.lines().subList(0, lines)).toString());
        return found("checkpoint-uncosigned", drill.entries.size());
    }

    private static List<Finding> otherKey(Drill drill, Random random) throws Exception {
        var key =
                vn.dangvan.transparency.NoteSigner.create(
                        PlainLedger.ORIGIN,
                        vn.dangvan.transparency.NoteKey.LOG,
                        new java.security.SecureRandom());
        write(drill, key.sign(drill.ledger.checkpoint().text()).toString());
        return found("checkpoint-unsigned", "checkpoint");
    }

    private static List<Finding> older(Drill drill, Random random) throws Exception {
        String size =
                drill.any(
                        "(select size from checkpoint order by size limit (select count(*) - 1 from checkpoint)) c",
                        "size",
                        random);
        write(drill, drill.text("select note from checkpoint where size = ?::bigint", size));
        return found("files-behind", size);
    }

    private static void write(Drill drill, String note) throws Exception {
        Files.write(checkpoint(drill), note.getBytes(StandardCharsets.UTF_8));
    }
}
