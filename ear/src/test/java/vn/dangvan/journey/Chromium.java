package vn.dangvan.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium to test with. Where there is none it installs Debian's package if it may, and
 * else leaves it to Playwright to fetch its own.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final long INSTALL_MINUTES = 10;

    private Chromium() {}

    /** The program; empty where Playwright has to bring its own. */
    static Optional<Path> find() {
        Optional<Path> installed = onPath();
        if (installed.isPresent()) {
            return installed;
        }
        if ("root".equals(System.getProperty("user.name")) && onPath("apt-get").isPresent()) {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
            return onPath();
        }
        return Optional.empty();
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().map(Chromium::onPath).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(new File("target/chromium-install.log"))
                            .start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
