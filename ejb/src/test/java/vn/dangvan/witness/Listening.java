package vn.dangvan.witness;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import vn.dangvan.transparency.Note;

/** A real witness on loopback with a client that asks it. */
final class Listening implements AutoCloseable {
    final Witness witness;
    final WitnessServer server;
    final WitnessClient client;

    /**
     * @param place with the file of keys, and the folder of the witness
     */
    Listening(Path place) {
        witness =
                new Witness(
                        place.resolve("folder"),
                        "witness.example",
                        place.resolve("log.keys"),
                        Clock.systemUTC());
        server =
                WitnessServer.start(
                        witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = new WitnessClient(witness.key(), url());
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    Note.Line cosign(GrowingLog log, long size, long known) throws Unreachable, Refused {
        return client.cosign(log.checkpoint(size), known, log.proofTo(size));
    }

    /** Why the witness does not cosign. */
    Refused.Reason refusal(GrowingLog log, long size, long known) throws Unreachable {
        return refusal(client, log, size, known);
    }

    static Refused.Reason refusal(WitnessClient client, GrowingLog log, long size, long known)
            throws Unreachable {
        try {
            client.cosign(log.checkpoint(size), known, log.proofTo(size));
        } catch (Refused e) {
            return e.reason();
        }
        throw new AssertionError("It has cosigned");
    }

    @Override
    public void close() {
        server.close();
        witness.close();
    }
}
