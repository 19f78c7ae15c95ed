package vn.dangvan.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Throws a provisioned server away when what it is made from has changed since. The provisioning
 * itself only looks whether there is one.
 */
public final class Freshness {
    private Freshness() {}

    /**
     * @param arguments the server, then the files and folders it is made from
     */
    public static void main(String[] arguments) throws IOException {
        Path server = Path.of(arguments[0]);
        if (!Files.isDirectory(server)) {
            return;
        }
        long made = Files.getLastModifiedTime(server).toMillis();
        for (int i = 1; i < arguments.length; i++) {
            if (newest(Path.of(arguments[i])) > made) {
                Folder.delete(server);
                return;
            }
        }
    }

    private static long newest(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            long newest = 0;
            for (Path file : files.toList()) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
            return newest;
        }
    }
}
