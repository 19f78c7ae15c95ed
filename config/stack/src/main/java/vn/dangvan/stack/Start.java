package vn.dangvan.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * What {@code mvn -Prun} calls: starts the stack, says where it is, and stays until it is told to
 * stop.
 */
public final class Start {
    private final Settings settings;
    private final Report report = Report.toTerminal();

    private Start(Settings settings) {
        this.settings = settings;
    }

    /**
     * Starts, waits, and ends this JVM with 1 after one sentence when something prevents the start.
     */
    public static void main(String[] arguments) {
        Report report = Report.toTerminal();
        try {
            new Start(Settings.ofThisRun()).run(Boolean.getBoolean("dangvan.reset") || isBlank());
        } catch (CannotStart e) {
            report.say("");
            report.say("Đăng Văn cannot run: " + e.getMessage());
            // Not an exception to Maven: it would bury the sentence under its own advice.
            System.exit(1);
        }
    }

    /** {@code -Ddangvan.reset} without a value means yes; Maven passes it on as "true". */
    private static boolean isBlank() {
        return "".equals(System.getProperty("dangvan.reset"));
    }

    private void run(boolean reset) {
        try {
            FileLock lock = alone();
            try {
                if (reset) {
                    forget();
                }
                startAndStay();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be used: %s.".formatted(settings.home(), e.getMessage()),
                    e);
        }
    }

    private void startAndStay() throws IOException {
        long begin = System.nanoTime();
        report.say("");
        report.say("Đăng Văn is starting; Ctrl-C stops everything in order");
        try (Stack stack = new Stack(settings, report)) {
            stack.start();
            new Table(settings, stack).print(report, (System.nanoTime() - begin) / 1_000_000_000);
            stay(stack);
        }
    }

    /** Two runs in one folder would fight over the same data. The lock dies with this JVM. */
    private FileLock alone() throws IOException {
        Files.createDirectories(settings.processes());
        FileChannel channel =
                FileChannel.open(
                        settings.processes().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new CannotStart("It is running from this folder already: stop that one first.");
        }
        return lock;
    }

    private void forget() throws IOException {
        Leftovers.stop(settings.processes());
        Folder.delete(settings.data());
        Folder.delete(settings.logs());
        for (String part : new String[] {"secrets.properties", "keyring.json"}) {
            Files.deleteIfExists(settings.home().resolve(part));
        }
        report.say("Data and secrets of the earlier runs are gone");
    }

    private void stay(Stack stack) {
        while (stack.lost().isEmpty()) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        stack.lost()
                .ifPresent(
                        part -> {
                            throw new CannotStart(
                                    "%s ended by itself: see the logs in %s."
                                            .formatted(part.title(), settings.logs()));
                        });
    }
}
