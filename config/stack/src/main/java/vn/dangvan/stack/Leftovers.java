package vn.dangvan.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier start in the same folder that was killed before it could stop them. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /**
     * Stops them in the usual order and says how many there were. PostgreSQL above all: a second
     * one on the same data would be refused.
     */
    static int stop(Path numbers) {
        int stopped = 0;
        for (String part : inOrder()) {
            Path file = numbers.resolve(part + ".pid");
            String signal = part.equals(Postgres.NAME) ? Postgres.SIGNAL : "TERM";
            for (String line : lines(file)) {
                stopped += RunningProcess.from(line).map(found -> end(found, signal)).orElse(0);
            }
            delete(file);
        }
        return stopped;
    }

    private static List<String> inOrder() {
        List<String> parts = new ArrayList<>(List.of(WildFly.NAME));
        parts.addAll(Ledger.WITNESSES);
        parts.addAll(List.of(Keycloak.NAME, Postgres.NAME));
        return parts;
    }

    private static int end(ProcessHandle process, String signal) {
        RunningProcess.signal(process, signal);
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be read.", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be removed.", e);
        }
    }
}
