package vn.dangvan.witness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.NoteKey;

/**
 * The keys of logs a witness trusts, a line each in a file; empty lines and those with # do not
 * count. The file is looked at with each question, so that a key can be added while the witness
 * runs. One that cannot be read meanwhile, half written perhaps, changes nothing.
 */
final class TrustedLogs {
    private static final int LONGEST = 64 * 1024;

    private final Path file;
    private byte[] read = {};
    private List<NoteKey> keys;

    /**
     * @throws Unusable if the file cannot be read or is wrong at the start
     */
    TrustedLogs(Path file) {
        this.file = file;
        try {
            look();
        } catch (IOException e) {
            throw new Unusable(
                    Unusable.LOG,
                    "The file %s with keys of logs cannot be read.".formatted(file),
                    e);
        } catch (Malformed e) {
            throw new Unusable(
                    Unusable.LOG,
                    "The file %s holds something that is no key of a log.".formatted(file),
                    e);
        }
    }

    /** The keys of the log with this name; none where it is not known. */
    synchronized List<NoteKey> of(String origin) {
        try {
            look();
        } catch (IOException | Malformed e) {
            return named(origin);
        }
        return named(origin);
    }

    private List<NoteKey> named(String origin) {
        return keys.stream().filter(key -> key.name().equals(origin)).toList();
    }

    private synchronized void look() throws IOException {
        byte[] now;
        try (InputStream content = Files.newInputStream(file)) {
            now = content.readNBytes(LONGEST + 1);
        }
        if (keys == null || !Arrays.equals(now, read)) {
            keys = parse(now);
            read = now;
        }
    }

    private static List<NoteKey> parse(byte[] content) {
        List<NoteKey> found =
                new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(NoteKey::parse)
                        .toList();
        if (content.length > LONGEST
                || found.isEmpty()
                || found.stream().anyMatch(key -> key.type() != NoteKey.LOG)) {
            throw new Malformed("Not the keys of logs");
        }
        return found;
    }
}
