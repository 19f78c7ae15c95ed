package vn.dangvan.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Tells a person what is going on, line by line. */
public interface Report {
    void say(String line);

    /** To the terminal, always in UTF-8: half of what is said is Vietnamese. */
    static Report toTerminal() {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return out::println;
    }

    /** Does a piece of work and says how long it took. */
    default void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        say("  %-34s %6.1f s".formatted(what, seconds));
    }
}
