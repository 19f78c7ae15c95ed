package vn.dangvan.witness;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import vn.dangvan.transparency.Malformed;

/**
 * A witness to start from a command line:
 *
 * <pre>java -cp dangvan-verifier.jar vn.dangvan.witness.WitnessProgram
 *     --folder /var/lib/witness --name witness.example --port 8280 --log log.keys</pre>
 *
 * <p>It listens on loopback unless {@code --bind} names another address. TERM stops it in order.
 * What it ends with when it cannot start: the numbers of {@link Unusable}.
 */
public final class WitnessProgram {
    private static final String USAGE =
            "--folder FOLDER --name NAME --port PORT --log KEYS [--bind ADDRESS]";

    private WitnessProgram() {}

    public static void main(String[] words) {
        CommandLine.run(out -> start(out, words));
    }

    private static void start(PrintStream out, String... words) {
        CommandLine given =
                new CommandLine(
                        USAGE,
                        Set.of("--folder", "--name", "--port", "--log"),
                        Set.of("--bind"),
                        words);
        InetSocketAddress address = address(given);
        Witness witness = witness(given);
        WitnessServer server = listen(witness, address);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    witness.close();
                                },
                                "witness-stop"));
        out.println(witness.key());
        out.println("listens on %s:%d".formatted(address.getHostString(), server.port()));
    }

    private static WitnessServer listen(Witness witness, InetSocketAddress address) {
        try {
            return WitnessServer.start(witness, address);
        } catch (Unusable e) {
            witness.close();
            throw e;
        }
    }

    private static Witness witness(CommandLine given) {
        try {
            return new Witness(
                    Path.of(given.word("--folder")),
                    given.word("--name"),
                    Path.of(given.word("--log")),
                    Clock.systemUTC());
        } catch (Malformed e) {
            throw given.wrong("--name cannot be the name of a key");
        } catch (InvalidPathException e) {
            throw given.wrong("--folder or --log cannot be a path");
        }
    }

    private static InetSocketAddress address(CommandLine given) {
        String bind = given.word("--bind", InetAddress.getLoopbackAddress().getHostAddress());
        try {
            return new InetSocketAddress(InetAddress.getByName(bind), given.port("--port"));
        } catch (UnknownHostException e) {
            throw given.wrong("--bind is no address of this machine");
        }
    }
}
