package vn.dangvan.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A {@link LedgerNode} that runs. */
final class NodeProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    /**
     * @param until the step it ends before, or {@code on}
     */
    NodeProcess(Path settings, String until) throws IOException {
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LedgerNode.class.getName(),
                                settings.toString(),
                                until)
                        .redirectErrorStream(true)
                        .start();
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The next thing it says; null when it has ended. */
    String says() throws IOException {
        return said.readLine();
    }

    /** What it said last, once it has ended. */
    String lastWords() throws IOException {
        List<String> lines = said.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void wake() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
