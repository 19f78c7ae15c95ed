package vn.dangvan.checking;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tiles;
import vn.dangvan.witness.Refused;
import vn.dangvan.witness.Unreachable;
import vn.dangvan.witness.WitnessClient;

/**
 * Has each witness cosign the newest checkpoint once more. Who has seen another history refuses:
 * the only thing that tells a log that was put back as a whole from the true one.
 */
final class WitnessQuestion {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Map<String, WitnessClient> clients = new LinkedHashMap<>();

    WitnessQuestion(Policy policy) {
        policy.witnesses()
                .forEach(
                        (name, witness) -> {
                            if (witness.url() != null) {
                                clients.put(name, WitnessClient.of(witness));
                            }
                        });
    }

    void ask(ServedFiles files, Findings findings) {
        clients.forEach((name, client) -> ask(name, client, files, findings));
        findings.looked("witnesses", clients.size());
    }

    /** What it refuses it may have cosigned further already, in a round that is under way. */
    private static void ask(
            String name, WitnessClient client, ServedFiles files, Findings findings) {
        try {
            try {
                ask(client, files, files.note());
            } catch (Refused e) {
                if (e.reason() != Refused.Reason.ROLLBACK) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
                ask(client, files, files.newest());
            }
        } catch (Unreachable e) {
            findings.note("witness-unreachable", name);
        } catch (Malformed e) {
            findings.add("witness-without-proof", name);
        } catch (Refused e) {
            refused(name, e.reason(), findings);
        }
    }

    private static void ask(WitnessClient client, ServedFiles files, Optional<Note> note)
            throws Unreachable, Refused {
        Optional<Checkpoint> now = note.flatMap(files::signed);
        if (now.isPresent()) {
            long size = now.get().size();
            Tiles tiles = new Tiles(files::read, size);
            client.cosign(note.get(), size, tiles.tree()::consistency);
        }
    }

    private static void refused(String name, Refused.Reason reason, Findings findings) {
        String kind = "witness-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        switch (reason) {
            case ROLLBACK, SPLIT_VIEW, INCONSISTENT -> findings.add(kind, name);
            case NOT_SIGNED, UNKNOWN_LOG, WRONG_SIGNATURE, UNEXPECTED -> findings.note(kind, name);
        }
    }
}
