package vn.dangvan.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is inside the archive that ships: its own classes and its pages. */
record Shipped(List<Class<?>> classes, List<String> pages, String descriptor) {
    private static final Path EAR = Path.of("target", "dangvan.ear");
    private static final Path UNPACKED = Path.of("target", "unpacked").toAbsolutePath();

    static Shipped archive() {
        try {
            Path ear = unpacked(EAR, "ear");
            Path ejb = unpacked(ear.resolve("dangvan-ejb.jar"), "ejb");
            Path war = unpacked(ear.resolve("dangvan-web.war"), "war");
            Path web = war.resolve("WEB-INF/classes");
            List<URL> path = new ArrayList<>(List.of(ejb.toUri().toURL(), web.toUri().toURL()));
            List<Path> libraries = new ArrayList<>(files(ear.resolve("lib"), ".jar"));
            libraries.addAll(files(war.resolve("WEB-INF/lib"), ".jar"));
            for (Path library : libraries) {
                path.add(library.toUri().toURL());
            }
            URLClassLoader loader =
                    new URLClassLoader(path.toArray(URL[]::new), Shipped.class.getClassLoader());
            List<Class<?>> classes = new ArrayList<>(classes(ejb, loader));
            classes.addAll(classes(web, loader));
            return new Shipped(
                    classes, pages(war), Files.readString(war.resolve("WEB-INF/web.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> classes(Path folder, ClassLoader loader) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (Path file : files(folder, ".class")) {
            String name = folder.relativize(file).toString().replace('/', '.');
            try {
                classes.add(Class.forName(name.replaceFirst("\\.class$", ""), false, loader));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(name + " is there and cannot be loaded", e);
            }
        }
        return classes;
    }

    private static List<String> pages(Path war) throws IOException {
        return files(war, ".xhtml").stream()
                .map(file -> "/" + war.relativize(file))
                .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                .map(page -> page.replaceFirst("\\.xhtml$", ""))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path unpacked(Path archive, String name) throws IOException {
        Path folder = UNPACKED.resolve(name);
        clear(folder);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path to = folder.resolve(e.getName());
                if (!e.isDirectory()) {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip, to);
                }
            }
        }
        return folder;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
