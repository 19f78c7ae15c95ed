package vn.dangvan.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.NoteSigner;

/** A file with one private key, which only its owner may read. */
public final class KeyFile {
    private KeyFile() {}

    /**
     * Reads the key, made first where there is none.
     *
     * @param type {@link vn.dangvan.transparency.NoteKey#LOG} or {@link
     *     vn.dangvan.transparency.NoteKey#WITNESS}
     * @throws Unusable if the file cannot be used, is open to others or holds another key than one
     *     of this name and kind
     */
    public static NoteSigner of(Path file, String name, byte type) {
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                NoteSigner fresh = NoteSigner.create(name, type, new SecureRandom());
                Durable.make(file, fresh.secretLine() + "\n");
            }
            NoteSigner signer = read(file);
            if (!signer.key().name().equals(name) || signer.key().type() != type) {
                throw new Unusable(
                        Unusable.KEY,
                        "The key in %s is that of %s, or of another kind."
                                .formatted(file, signer.key().name()));
            }
            return signer;
        } catch (IOException e) {
            throw new Unusable(Unusable.KEY, "The key file %s cannot be used.".formatted(file), e);
        }
    }

    private static NoteSigner read(Path file) throws IOException {
        if (Durable.open(file)) {
            throw new Unusable(
                    Unusable.KEY,
                    "The key file %s is open to others: chmod 600 it.".formatted(file));
        }
        try {
            return NoteSigner.parse(Files.readString(file));
        } catch (Malformed e) {
            throw new Unusable(Unusable.KEY, "The file %s holds no key.".formatted(file), e);
        }
    }
}
