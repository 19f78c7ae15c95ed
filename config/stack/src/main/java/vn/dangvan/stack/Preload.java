package vn.dangvan.stack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads every class of this package now. While a stack runs for hours, a build in the same checkout
 * may delete the files they come from, and stopping must work all the same.
 */
final class Preload {
    private Preload() {}

    static void thisPackage() {
        try {
            Path source =
                    Path.of(
                            Preload.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            for (String name : Files.isDirectory(source) ? names(source) : namesInJar(source)) {
                Class.forName(name, true, Preload.class.getClassLoader());
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new CannotStart("The starter cannot read its own classes.", e);
        }
    }

    private static List<String> namesInJar(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            return names(inside.getPath("/"));
        }
    }

    private static List<String> names(Path top) throws IOException {
        try (Stream<Path> files = Files.list(top.resolve("vn/dangvan/stack"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> "vn.dangvan.stack." + name.replaceFirst("\\.class$", ""))
                    .toList();
        }
    }
}
