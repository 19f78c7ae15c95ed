package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.sequencing.Witnesses;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;

/**
 * A ledger with two witnesses who both have to cosign, writers who remember what was acknowledged,
 * and a reader who keeps every checkpoint that was ever served.
 */
final class WatchedLedger implements AutoCloseable {
    /** So soon it must go on by itself. */
    static final Duration SOON = Duration.ofSeconds(30);

    private static final long LOOK = 3_000_000;
    private static final String FILE =
            "insert into entry (id, day, act, actor, role, unit, subject, facts) values"
                    + " (?, date '2026-11-23', 'intake.received', '00000000-0000-0000-0000-000000000001',"
                    + " 'public', 'xa-an-binh', ?, '{}')";
    private static final String CASE =
            "insert into docket (id, number, door, kind, matter, unit, settler, stage, language,"
                    + " received_on, resolve_due, due_on, entry_id, version, origin, instance, acts)"
                    + " values (?, 'DV-' || ?::text, 'NAMED', 'COMPLAINT', 'delay', 'xa-an-binh',"
                    + " 'xa-an-binh', 'RECEIVED', 'vi', date '2026-11-23', date '2026-12-23',"
                    + " date '2026-12-23', ?, 0, ?, 1, 0)";

    final PlainLedger plain = PlainLedger.fresh();
    final List<TrialWitness> witnesses;
    final Path settings;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final List<String> wentBack = new ArrayList<>();
    private final Soundness sound = new Soundness(plain);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Thread reader = new Thread(this::read, "reader");
    private volatile boolean closed;

    WatchedLedger() throws IOException {
        this(null);
    }

    /**
     * @param folder where its files are; null for anywhere
     */
    WatchedLedger(Path folder) throws IOException {
        settings = Files.createTempDirectory("dangvan-node");
        if (folder != null) {
            plain.folder = folder;
        }
        String log = plain.key.key().toString();
        witnesses =
                List.of(
                        new TrialWitness(settings.resolve("witness-a"), log),
                        new TrialWitness(settings.resolve("witness-b"), log));
        StringBuilder policy = new StringBuilder("log " + log + "\n");
        for (TrialWitness witness : witnesses) {
            String name = witness.key().name();
            policy.append("witness %s %s %s%n".formatted(name, witness.key(), witness.url()));
        }
        policy.append("group both all witness-a witness-b\nquorum both\n");
        plain.policy = Policy.parse(policy.toString());
        plain.cosigning = new Witnesses(plain.policy, threads)::ask;
        Files.writeString(settings.resolve("policy"), policy);
        Files.writeString(settings.resolve("key"), plain.key.secretLine());
        Files.writeString(settings.resolve("folder"), plain.folder.toString());
        Files.writeString(
                settings.resolve("database"),
                String.join(
                        "\n",
                        plain.database.url(),
                        plain.database.user(),
                        plain.database.password()));
        reader.start();
    }

    /** Many acts in one transaction, all remembered once it is committed. */
    void act(int cases) {
        plain.act(cases);
        plain.rows("select id from entry order by sequence desc limit " + cases)
                .forEach(row -> acknowledged.add((UUID) row.get("id")));
    }

    /** One act, remembered once it is committed. */
    UUID file(Connection connection) throws SQLException {
        UUID entry = file(connection, FILE, CASE);
        acknowledged.add(entry);
        return entry;
    }

    /** The same rows in tables without any trigger, to compare with. */
    UUID filePlainly(Connection connection) throws SQLException {
        return file(
                connection,
                FILE.replace("entry (id, day", "plain_entry (id, day"),
                CASE.replace("docket", "plain_docket"));
    }

    private static UUID file(Connection connection, String entrySql, String caseSql)
            throws SQLException {
        UUID entry = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        connection.setAutoCommit(false);
        try (PreparedStatement first = connection.prepareStatement(entrySql);
                PreparedStatement then = connection.prepareStatement(caseSql)) {
            first.setObject(1, entry);
            first.setObject(2, subject);
            first.execute();
            then.setObject(1, subject);
            then.setObject(2, subject);
            then.setObject(3, entry);
            then.setObject(4, subject);
            then.execute();
        }
        connection.commit();
        return entry;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    long entries() {
        return plain.entries();
    }

    /** Whether everything recorded is published. */
    boolean allPublished() {
        return plain.checkpointIfAny()
                .map(note -> plain.policy.open(note).size() == entries())
                .orElse(false);
    }

    /** How often a smaller checkpoint was served after a larger one. */
    List<String> wentBack() {
        return wentBack;
    }

    /** Waits for something that must come by itself. */
    static void soon(String what, BooleanSupplier come) {
        await(what, SOON, come);
    }

    static void await(String what, Duration longest, BooleanSupplier come) {
        long end = System.nanoTime() + longest.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(LOOK * 5);
        }
    }

    /** Nothing lost, one leaf each, no gap, no place given twice, every checkpoint still true. */
    void check() {
        List<String> texts = new ArrayList<>(served);
        witnesses.forEach(w -> w.cosigned().forEach(note -> texts.add(note.text())));
        sound.check(acknowledged, texts);
        witnesses.forEach(witness -> assertThat(times(witness)).isSorted());
    }

    /** The same without reading every leaf. */
    void checkCounts() {
        sound.checkCounts();
    }

    /** When a witness says it cosigned, one after the other. */
    static List<Long> times(TrialWitness witness) {
        return witness.cosigned().stream()
                .map(note -> Cosignature.time(note, witness.key()).orElseThrow())
                .toList();
    }

    private void read() {
        long largest = 0;
        byte[] last = {};
        while (!closed) {
            try {
                byte[] bytes = Files.readAllBytes(plain.folder.resolve(LedgerFolder.CHECKPOINT));
                if (!Arrays.equals(last, bytes)) {
                    last = bytes;
                    String note = new String(bytes, StandardCharsets.UTF_8);
                    Checkpoint now = plain.policy.open(Note.parse(note));
                    served.add(now.text());
                    if (now.size() < largest) {
                        wentBack.add(now.size() + " after " + largest);
                    }
                    largest = Math.max(now.size(), largest);
                }
            } catch (IOException e) {
                // Not there yet, or the folder is away for a test; nobody is served anything.
                last = new byte[0];
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    @Override
    public void close() {
        closed = true;
        witnesses.forEach(TrialWitness::close);
        threads.shutdownNow();
    }
}
