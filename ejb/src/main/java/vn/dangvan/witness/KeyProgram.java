package vn.dangvan.witness;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.NoteKey;

/**
 * Makes the private key of a log or a witness, unless there is one, and says the public half:
 *
 * <pre>java -cp dangvan-verifier.jar vn.dangvan.witness.KeyProgram
 *     --name dangvan.example.gov.vn/ledger --kind log --out ledger.key</pre>
 */
public final class KeyProgram {
    private static final String USAGE = "--name NAME --kind log|witness --out FILE";

    private KeyProgram() {}

    public static void main(String[] words) {
        CommandLine.run(out -> make(out, words));
    }

    private static void make(PrintStream out, String... words) {
        CommandLine given =
                new CommandLine(USAGE, Set.of("--name", "--kind", "--out"), Set.of(), words);
        byte type =
                switch (given.word("--kind")) {
                    case "log" -> NoteKey.LOG;
                    case "witness" -> NoteKey.WITNESS;
                    default -> throw given.wrong("--kind is log or witness");
                };
        try {
            Path file = Path.of(given.word("--out"));
            out.println(KeyFile.of(file, given.word("--name"), type).key());
        } catch (Malformed e) {
            throw given.wrong("--name cannot be the name of a key");
        } catch (InvalidPathException e) {
            throw given.wrong("--out cannot be a path");
        }
    }
}
