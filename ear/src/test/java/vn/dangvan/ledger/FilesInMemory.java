package vn.dangvan.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder as they were, to put them back. */
record FilesInMemory(Path folder, Map<Path, byte[]> content) {
    static FilesInMemory of(Path folder) throws IOException {
        Map<Path, byte[]> content = new TreeMap<>();
        for (Path file : files(folder)) {
            content.put(file, Files.readAllBytes(file));
        }
        return new FilesInMemory(folder, content);
    }

    void restore() throws IOException {
        for (Path file : files(folder)) {
            if (!content.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : content.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
