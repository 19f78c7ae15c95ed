package vn.dangvan.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Tree;

/** A small log that signs what it is told to, honest or not. */
final class GrowingLog {
    static final String ORIGIN = "log.example/ledger";

    final NoteSigner signer;
    private final List<byte[]> leaves = new ArrayList<>();

    private GrowingLog(NoteSigner signer) {
        this.signer = signer;
    }

    static GrowingLog fresh() {
        return fresh(ORIGIN);
    }

    static GrowingLog fresh(String origin) {
        return new GrowingLog(NoteSigner.create(origin, NoteKey.LOG, new SecureRandom()));
    }

    /** Another history under the same key: leaves differ from the given place on. */
    GrowingLog split(int from, String story, int size) {
        GrowingLog other = new GrowingLog(signer);
        other.leaves.addAll(leaves.subList(0, from));
        return other.grow(story, size);
    }

    GrowingLog grow(String story, int size) {
        while (leaves.size() < size) {
            leaves.add(Hashes.leaf((story + leaves.size()).getBytes()));
        }
        return this;
    }

    Tree tree(long size) {
        return new Tree(this::node, size);
    }

    Note checkpoint(long size) {
        return signer.sign(new Checkpoint(signer.key().name(), size, tree(size).root()).text());
    }

    LongFunction<List<byte[]>> proofTo(long size) {
        return old -> tree(size).consistency(old);
    }

    Question question(long old, long size) {
        return new Question(old, tree(size).consistency(old), checkpoint(size));
    }

    Path keyIn(Path folder) throws IOException {
        return Files.writeString(folder.resolve("log.keys"), "# trusted\n\n" + signer.key() + "\n");
    }

    private byte[] node(int level, long index) {
        return level == 0
                ? leaves.get((int) index)
                : Hashes.node(node(level - 1, index * 2), node(level - 1, index * 2 + 1));
    }
}
