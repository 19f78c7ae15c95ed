package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file system of a few megabytes that can be filled, or made read-only even for root. It lives in
 * a namespace of its own, so an ordinary user may make one; a shell holds it, and its folder is
 * reached through that process.
 */
final class TinyDisk implements AutoCloseable {
    private static final int BLOCK = 4096;

    private final Process shell;
    private final Writer commands;
    private final BufferedReader answers;
    private final Path mount;
    private final Path ballast;

    /** Skips the test on a machine where nobody may have namespaces of their own. */
    TinyDisk(int megabytes) throws IOException {
        mount = Files.createTempDirectory("dangvan-disk");
        shell = new ProcessBuilder("unshare", "-rm", "sh").redirectErrorStream(true).start();
        commands = shell.outputWriter(StandardCharsets.UTF_8);
        answers = shell.inputReader(StandardCharsets.UTF_8);
        boolean there = does("mount -t tmpfs -o size=" + megabytes + "m tmpfs " + mount);
        if (!there) {
            close();
        }
        assumeThat(there).as("a file system of one's own, by unshare and tmpfs").isTrue();
        ballast = folder().resolveSibling("ballast");
    }

    /** The folder for a ledger. */
    Path folder() {
        return Path.of("/proc/" + shell.pid() + "/root" + mount, "ledger");
    }

    /** Leaves not one free block. */
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (long i = 0; i < Integer.MAX_VALUE; i++) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    /** Gives the space back. */
    void free() throws IOException {
        Files.delete(ballast);
    }

    void readOnly() throws IOException {
        remount("ro");
    }

    void writable() throws IOException {
        remount("rw");
    }

    private void remount(String how) throws IOException {
        // Busy while a file is open for writing: tried until it is not.
        String command = "mount -o remount," + how + " " + mount;
        assertThat(does("until " + command + "; do :; done 2>/dev/null")).isTrue();
    }

    private boolean does(String command) throws IOException {
        try {
            commands.write("(" + command + ") > /dev/null 2>&1 && echo yes || echo no\n");
            commands.flush();
            return "yes".equals(answers.readLine());
        } catch (IOException e) {
            // The shell did not even begin.
            return false;
        }
    }

    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
