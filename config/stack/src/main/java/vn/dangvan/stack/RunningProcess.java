package vn.dangvan.stack;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** A process of this machine, told apart from a later one that was given the same number. */
final class RunningProcess {
    private RunningProcess() {}

    static String line(ProcessHandle process) {
        return process.pid() + " " + started(process);
    }

    /** The process a line speaks of, when it is still the same one and still runs. */
    static Optional<ProcessHandle> from(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 2 || !parts[0].chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(parts[1]));
    }

    /** Java itself can only send TERM and KILL; PostgreSQL wants INT to end without waiting. */
    static void signal(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L).toString();
    }
}
