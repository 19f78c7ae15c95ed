package vn.dangvan.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.dangvan.stack.Database;
import vn.dangvan.stack.Settings;
import vn.dangvan.stack.Stack;

/** PostgreSQL alone, for tests of the ledger that need no server beside it; ends with the JVM. */
final class Postgres {
    private static final Path FOLDER = Path.of("target", "stack", "ledger").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static Stack stack;

    private Postgres() {}

    static synchronized Stack running() {
        if (stack == null) {
            remove(FOLDER);
            stack = Stack.databaseOnly(Settings.ofTest(FOLDER));
        }
        return stack;
    }

    /** A database with all tables, for one test to spoil. */
    static Database fresh() {
        return running().another("ledger_" + COUNT.incrementAndGet());
    }

    private static void remove(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                List<Path> deepestFirst = old.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new IllegalStateException("No folder for the test servers", e);
            }
        }
    }
}
