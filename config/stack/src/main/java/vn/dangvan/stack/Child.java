package vn.dangvan.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One process that was started here, with its log and the file that remembers its number. */
final class Child {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final String signal;
    private final Process process;
    private final Path log;
    private final Path numbers;

    Child(String name, String signal, Process process, Path log, Path numbers) {
        this.name = name;
        this.signal = signal;
        this.process = process;
        this.log = log;
        this.numbers = numbers;
    }

    String name() {
        return name;
    }

    boolean alive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    /**
     * Keeps the numbers of this process and its descendants. A process number alone can be given
     * out again, so the moment of its start stands beside it.
     */
    void remember() {
        List<String> lines = tree().map(RunningProcess::line).toList();
        try {
            Files.createDirectories(numbers.getParent());
            Files.write(numbers, lines);
        } catch (IOException e) {
            throw new CannotStart("The file " + numbers + " cannot be written.", e);
        }
    }

    /** Waits for a process that ends by itself and gives its result. */
    int awaitEnd() {
        try {
            int result = process.waitFor();
            forget();
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    /** Asks the process to end and waits; one that does not listen is ended. */
    void stop() {
        List<ProcessHandle> all = tree().toList();
        if (process.isAlive()) {
            RunningProcess.signal(process.toHandle(), signal);
            await();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        forget();
    }

    /** Ends the process as a power cut would, for tests of what survives it. */
    void kill() {
        tree().toList().forEach(ProcessHandle::destroyForcibly);
        await();
        forget();
    }

    private Stream<ProcessHandle> tree() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    private void await() {
        try {
            process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(numbers);
        } catch (IOException e) {
            throw new CannotStart("The file " + numbers + " cannot be removed.", e);
        }
    }
}
