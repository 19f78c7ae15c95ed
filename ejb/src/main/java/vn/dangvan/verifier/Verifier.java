package vn.dangvan.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.verifier.Arguments.WrongUse;

/**
 * The program anybody may run, without a network: {@code java -jar dangvan-verifier.jar --help}
 * tells its commands.
 */
public final class Verifier {
    /** It verifies. */
    public static final int VERIFIED = 0;

    /** It does not verify. */
    public static final int REFUTED = 1;

    /** The command cannot be understood, or what it needs cannot be read. */
    public static final int WRONG_USE = 2;

    private Verifier() {}

    public static void main(String[] args) {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = run(List.of(args), out);
        out.flush();
        Runtime.getRuntime().exit(code);
    }

    /**
     * Runs a command and says what it found.
     *
     * @return {@link #VERIFIED}, {@link #REFUTED} or {@link #WRONG_USE}
     */
    public static int run(List<String> words, PrintStream out) {
        Report report = Report.in(null, out);
        try {
            boolean named = !words.isEmpty() && !words.get(0).startsWith("--");
            Arguments arguments = Arguments.parse(named ? words.subList(1, words.size()) : words);
            report = Report.in(arguments.options().get("language"), out);
            if (!named || arguments.has("help")) {
                report.say("help");
                return arguments.has("help") ? VERIFIED : WRONG_USE;
            }
            Command.of(words.get(0)).run(arguments, report);
            return VERIFIED;
        } catch (Refuted e) {
            return failed(report, "refuted", report.words(e.getMessage(), e.details()));
        } catch (Malformed e) {
            return failed(report, "refuted", report.words("malformed", e.getMessage()));
        } catch (WrongUse e) {
            failed(report, "wrong", report.words(e.getMessage(), e.detail()));
        } catch (UncheckedIOException e) {
            failed(report, "wrong", report.words("wrong.unreadable", e.getMessage()));
        }
        return WRONG_USE;
    }

    private static int failed(Report report, String key, String why) {
        report.say(key);
        report.line(why);
        return REFUTED;
    }
}
