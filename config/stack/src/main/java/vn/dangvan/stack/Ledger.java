package vn.dangvan.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the public ledger needs: its key, the folder of its tiles, and the policy that says which
 * witnesses have to cosign. Keys are made at the first start, by the jar that others run too; the
 * policy is written at each start, since ports may be others.
 */
final class Ledger {
    /** Names of the witnesses, in the order of their ports. */
    static final List<String> WITNESSES = List.of("witness-a", "witness-b");

    private static final String KEY = "DANGVAN_LEDGER_KEY";
    private static final String POLICY = "DANGVAN_LEDGER_POLICY";
    private static final String TILES = "DANGVAN_LEDGER";
    private static final String ORIGIN = "dangvan.localhost/";
    private static final String MAIN = "vn.dangvan.witness.";

    private final Settings settings;

    Ledger(Settings settings) {
        this.settings = settings;
    }

    /** The private key of the log. */
    Path key() {
        return settings.given(POLICY)
                .map(policy -> Path.of(settings.given(KEY, POLICY)))
                .orElse(settings.data().resolve("ledger.key"));
    }

    Path policy() {
        return settings.given(POLICY)
                .map(Path::of)
                .orElse(settings.data().resolve("ledger.policy"));
    }

    /** The folder of checkpoint and tiles. */
    Path tiles() {
        return settings.given(POLICY)
                .map(policy -> Path.of(settings.given(TILES, POLICY)))
                .orElse(settings.data().resolve("ledger"));
    }

    /** What the application is told. */
    Map<String, String> environment() {
        return Map.of(
                KEY, key().toString(), POLICY, policy().toString(), TILES, tiles().toString());
    }

    /** Makes what is missing; nothing where all three were given. */
    void prepare() {
        if (!settings.ownLedger()) {
            environment();
            return;
        }
        try {
            Files.createDirectories(tiles());
            copyJar();
            String log = publicKey(key(), ORIGIN + "ledger", "log");
            Files.writeString(keysOfTheLog(), log + "\n");
            List<String> lines = new ArrayList<>(List.of("log " + log));
            for (String witness : WITNESSES) {
                Path folder = Files.createDirectories(folder(witness));
                String vkey = publicKey(folder.resolve("key"), ORIGIN + witness, "witness");
                lines.add("witness %s %s %s".formatted(witness, vkey, url(witness)));
            }
            // One is enough: a demonstration goes on when a witness is taken away.
            lines.add("group witnesses any " + String.join(" ", WITNESSES));
            lines.add("quorum witnesses");
            Files.writeString(policy(), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new CannotStart("The ledger cannot be set up: " + e.getMessage() + ".", e);
        }
    }

    /** The address of a witness. */
    String url(String witness) {
        return "http://127.0.0.1:" + port(witness);
    }

    int port(String witness) {
        return settings.ports().witnesses().get(WITNESSES.indexOf(witness));
    }

    /** What starts a witness. */
    List<String> command(String witness) {
        return java(
                "WitnessProgram",
                "--folder",
                folder(witness).toString(),
                "--name",
                ORIGIN + witness,
                "--port",
                Integer.toString(port(witness)),
                "--log",
                keysOfTheLog().toString());
    }

    private Path folder(String witness) {
        return settings.data().resolve(witness);
    }

    private Path keysOfTheLog() {
        return settings.data().resolve("ledger.vkey");
    }

    /** A copy, so that a build in the same checkout may make the jar anew meanwhile. */
    private void copyJar() throws IOException {
        Files.copy(settings.sources().verifier(), jar(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path jar() {
        return settings.home().resolve("dangvan-verifier.jar");
    }

    private String publicKey(Path file, String name, String kind) throws IOException {
        List<String> command =
                java(
                        "KeyProgram",
                        "--name",
                        name,
                        "--kind",
                        kind,
                        "--out",
                        file.toAbsolutePath().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new CannotStart("The ledger cannot be set up: " + said);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private List<String> java(String program, String... words) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                jar().toString(),
                                MAIN + program));
        command.addAll(List.of(words));
        return command;
    }
}
