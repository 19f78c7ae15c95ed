package vn.dangvan.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvan.stack.Settings;
import vn.dangvan.stack.Stack;

/**
 * The servers the tests run against: started once for all tests, on free ports and throw-away data,
 * stopped when the test JVM ends.
 */
public final class TestStack {
    private static final Path FOLDER = Path.of("target", "stack").toAbsolutePath();

    private static Stack whole;
    private static Stack inner;

    private TestStack() {}

    /** PostgreSQL, Keycloak, and WildFly with the archive just as it ships; demo data loaded. */
    public static synchronized Stack whole() {
        if (whole == null) {
            whole = Stack.start(Settings.ofTest(fresh("whole")));
        }
        return whole;
    }

    /**
     * A second WildFly on the same database, into which Arquillian puts the archive with tests in
     * it.
     */
    public static synchronized Stack inner() {
        if (inner == null) {
            Stack first = whole();
            Path folder = fresh("inner");
            inner = Stack.start(Settings.ofTest(folder).beside(first, folder));
            System.setProperty(
                    "dangvan.inner.home", Path.of("target", "server").toAbsolutePath().toString());
            System.setProperty(
                    "dangvan.inner.management", Integer.toString(inner.ports().management()));
        }
        return inner;
    }

    /**
     * Servers of a test's own, without demo data, for it to take away and bring back. The test
     * closes them.
     */
    public static Stack own() {
        return Stack.start(Settings.ofTest(fresh("own")).withoutDemo());
    }

    private static Path fresh(String name) {
        Path folder = FOLDER.resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    List<Path> deepestFirst = old.sorted(Comparator.reverseOrder()).toList();
                    for (Path path : deepestFirst) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException("No folder for the test servers", e);
        }
    }
}
