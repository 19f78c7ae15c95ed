package vn.dangvan.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The processes of one stack in the order they were started. Once closed it starts no more. */
final class Children {
    private final Path logs;
    private final Path numbers;
    private final Deque<Child> running = new ArrayDeque<>();
    private boolean closed;

    Children(Settings settings) {
        this.logs = settings.logs();
        this.numbers = settings.processes();
    }

    /**
     * Starts a process in a session of its own, because Ctrl-C in a terminal reaches every process
     * of its session at once and the order of stopping would be lost.
     */
    synchronized Child start(
            String name, String signal, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new CannotStart("The start was interrupted.");
        }
        Path log = logs.resolve(name + ".log");
        List<String> words = new ArrayList<>(ownSession());
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        clean(builder.environment());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(logs);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Process process = builder.redirectInput(new File("/dev/null")).start();
            Child child = new Child(name, signal, process, log, numbers.resolve(name + ".pid"));
            running.push(child);
            child.remember();
            return child;
        } catch (IOException e) {
            throw new CannotStart("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /** Forgets a child that has ended by itself or was stopped on purpose. */
    synchronized void remove(Child child) {
        running.remove(child);
    }

    synchronized boolean closed() {
        return closed;
    }

    /** From now on nothing is started any more. */
    synchronized void refuseMore() {
        closed = true;
    }

    /** Stops what is left, the last started first. Calling it again does nothing. */
    synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }

    /** Settings of a developer's own servers must not leak into these. */
    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(Children::foreign);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    private static boolean foreign(String variable) {
        return variable.startsWith("KC_")
                || variable.startsWith("PG")
                || variable.startsWith("JBOSS_")
                || variable.startsWith("MAVEN_")
                || variable.equals("JAVA")
                || variable.equals("JAVA_OPTS");
    }

    private static List<String> ownSession() {
        return Tool.exists("setsid") ? List.of("setsid") : List.of();
    }
}
