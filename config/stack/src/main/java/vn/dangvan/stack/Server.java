package vn.dangvan.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The process behind a {@link Part}: what all of them do alike. */
final class Server {
    /** Longer than a slow laptop needs for its very first start, short enough to be believed. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final String title;
    private final Children children;
    private final Report report;
    private volatile Child child;

    Server(String title, Children children, Report report) {
        this.title = title;
        this.children = children;
        this.report = report;
    }

    void launch(String name, String signal, List<String> command, Map<String, String> environment) {
        child = children.start(name, signal, command, environment);
    }

    /** Waits for the answer. A process that dies meanwhile is told at once, not after minutes. */
    void await(BooleanSupplier answers) {
        long start = System.nanoTime();
        long said = start;
        while (!answers.getAsBoolean()) {
            long now = System.nanoTime();
            if (children.closed()) {
                throw new CannotStart("The start was interrupted.");
            }
            if (!child.alive()) {
                throw failed("ended while it was starting");
            }
            if (now - start > PATIENCE.toNanos()) {
                throw failed("did not become ready in " + PATIENCE.toMinutes() + " minutes");
            }
            if (now - said > SIGN_OF_LIFE.toNanos()) {
                said = now;
                report.say("  … still waiting for %s".formatted(title));
            }
            pause();
        }
        child.remember();
    }

    /** Waits for a process that does one piece of work and ends. */
    void awaitEnd() {
        int result = child.awaitEnd();
        children.remove(child);
        if (result != 0) {
            throw failed("failed");
        }
    }

    CannotStart failed(String how) {
        return new CannotStart(
                "%s %s: %s. Everything it said is in %s."
                        .formatted(title, how, lastWords(), child.log()));
    }

    void stop() {
        if (child != null) {
            child.stop();
            children.remove(child);
        }
    }

    void kill() {
        if (child != null) {
            child.kill();
            children.remove(child);
        }
    }

    boolean alive() {
        return child != null && child.alive();
    }

    private String lastWords() {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(child.log()), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
            return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
        } catch (IOException e) {
            return "it said nothing that can be read";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
