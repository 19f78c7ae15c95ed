package vn.dangvan;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The files of the house as people read them, and what is wrong with them.
 *
 * @param root the folder of the whole project
 */
record Sources(Path root) {
    static final int MOST_JAVA = 250;
    static final int MOST_METHOD = 25;
    static final int MOST_FACELET = 150;
    static final int MOST_README = 150;
    static final int MOST_PACKAGE_INFO = 12;

    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Set<String> READ_BY_PEOPLE =
            Set.of("java", "xhtml", "properties", "xml", "sql", "csv", "css", "js", "cli", "md");

    static Sources ofTheHouse() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ejb/pom.xml"))) {
            folder = folder.getParent();
        }
        return new Sources(folder);
    }

    Set<String> longFiles() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            long lines = lines(file).size();
            if (lines > most(file)) {
                found.add(root.relativize(file) + ": " + lines);
            }
        }
        return found;
    }

    private static int most(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) {
            return MOST_JAVA;
        }
        if (name.endsWith(".xhtml")) {
            return MOST_FACELET;
        }
        return name.equals("README.md") ? MOST_README : Integer.MAX_VALUE;
    }

    /** Methods of what is shipped; the lines between their braces. */
    Set<String> longMethods() throws IOException {
        Set<String> found = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> shipped = new ArrayList<>(files());
            shipped.removeIf(file -> !file.toString().matches(".*/src/main/.*\\.java"));
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(shipped));
            SourcePositions places = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, places, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions places;
        private final Set<String> found;

        private Measure(CompilationUnitTree unit, SourcePositions places, Set<String> found) {
            this.unit = unit;
            this.places = places;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(places.getStartPosition(unit, method.getBody()));
                long last = map.getLineNumber(places.getEndPosition(unit, method.getBody()));
                if (last - first - 1 > MOST_METHOD) {
                    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                    found.add(file + " " + method.getName() + ": " + (last - first - 1));
                }
            }
            return super.visitMethod(method, nothing);
        }
    }

    Set<String> unfinished() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            if (lines(file).stream().anyMatch(UNFINISHED.asPredicate())) {
                found.add(root.relativize(file).toString());
            }
        }
        return found;
    }

    /** Packages of what is shipped that do not say what they are for, or say too much. */
    Set<String> undescribed() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            if (file.toString().matches(".*/src/main/java/.*\\.java")) {
                Path info = file.resolveSibling("package-info.java");
                long words = Files.exists(info) ? describing(info) : 0;
                if (words < 1 || words > MOST_PACKAGE_INFO) {
                    found.add(root.relativize(info) + ": " + words);
                }
            }
        }
        return found;
    }

    /** A format laid down between pre and its end is not chatter, and does not count. */
    private static long describing(Path info) throws IOException {
        String text = Files.readString(info).replaceAll("(?s)<pre>.*?</pre>", "");
        return text.lines()
                .map(line -> line.replaceAll("[/*<>a-z]*>|[/* ]", ""))
                .takeWhile(line -> !line.startsWith("package"))
                .filter(line -> !line.isEmpty())
                .count();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> isOurs(root.relativize(file)))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        boolean known = READ_BY_PEOPLE.contains(name.substring(name.lastIndexOf('.') + 1));
        boolean made =
                Set.of("target", ".git", ".dangvan", "node_modules").stream()
                        .anyMatch(part -> contains(file, part));
        return known && !made;
    }

    private static boolean contains(Path file, String part) {
        for (Path step : file) {
            if (step.toString().equals(part)) {
                return true;
            }
        }
        return false;
    }
}
