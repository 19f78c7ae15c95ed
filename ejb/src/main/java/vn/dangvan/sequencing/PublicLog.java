package vn.dangvan.sequencing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;

/**
 * The public log of this system: its settings, its state on this node, and one round after another.
 * Where anything is missing it is there and publishes nothing, and the system is not ready.
 */
@ApplicationScoped
public class PublicLog {
    private static final System.Logger LOG = System.getLogger(PublicLog.class.getName());

    /** So long nothing may be published, or no round be done, before the system is not ready. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Resource(lookup = "java:jboss/datasources/dangvan")
    DataSource database;

    @Resource ManagedExecutorService threads;
    @Inject Clock clock;
    @Inject LogKeys keys;

    private final Set<String> raised = new TreeSet<>();
    private volatile LedgerSettings settings;
    private Witnesses witnesses;
    private Sequencer sequencer;
    private Alarms alarms;
    private volatile String trouble = "starting";
    private volatile long lastGood = System.nanoTime();

    @PostConstruct
    void open() {
        alarms = new Alarms(database, clock);
    }

    /** The settings; empty while something is missing. */
    public Optional<LedgerSettings> settings() {
        return Optional.ofNullable(settings);
    }

    /** The newest checkpoint that was published; empty before the first. */
    public Optional<Note> checkpoint() {
        return settings().flatMap(s -> new LedgerFolder(s.folder()).note(LedgerFolder.CHECKPOINT));
    }

    /** What stops the log, as a code; empty where nothing does. */
    public Optional<String> trouble() {
        boolean late = System.nanoTime() - lastGood > PATIENCE.toNanos();
        return Optional.ofNullable(trouble == null && late ? "late" : trouble);
    }

    /**
     * One round; whatever goes wrong is an alarm and is tried again at the next.
     *
     * @return whether the next is to come at once, since entries still wait
     */
    boolean round() {
        try {
            if (sequencer == null) {
                start();
            }
            Sequencer.Round round = sequencer.round();
            if (round != Sequencer.Round.ELSEWHERE) {
                watch();
                requirePublished();
            }
            lastGood = System.nanoTime();
            trouble = null;
            return round == Sequencer.Round.SOME;
        } catch (Halted e) {
            alarm(e.kind(), e.place());
        } catch (UncheckedIOException e) {
            alarm("folder-unusable", "DANGVAN_LEDGER");
        } catch (SQLException e) {
            alarm("database-unusable", e.getSQLState() == null ? "-" : e.getSQLState());
        } catch (Malformed e) {
            alarm("file-malformed", "DANGVAN_LEDGER");
        }
        return false;
    }

    private void start() throws SQLException {
        raised.addAll(alarms.open());
        settings = LedgerSettings.ofEnvironment();
        keys.introduce(settings.signer());
        witnesses = new Witnesses(settings.policy(), threads);
        sequencer =
                new Sequencer(
                        database,
                        new Publication(
                                new LedgerFolder(settings.folder()),
                                settings.signer(),
                                settings.policy(),
                                witnesses::ask));
    }

    /** Acts go on while witnesses are away, but not for long: what is not seen can be changed. */
    private void requirePublished() {
        if (sequencer.sincePublished().compareTo(PATIENCE) > 0) {
            throw new Halted("unpublished", "DANGVAN_LEDGER_POLICY");
        }
    }

    /** A witness that is away is an alarm, though the log goes on with the others. */
    private void watch() throws SQLException {
        Set<String> now = new TreeSet<>();
        for (var entry : witnesses.troubles().entrySet()) {
            String kind = "witness-" + entry.getValue();
            now.add(kind);
            if (raised.add(kind)) {
                alarms.raise(kind, entry.getKey());
            }
        }
        List<String> gone = raised.stream().filter(kind -> !now.contains(kind)).toList();
        if (!gone.isEmpty()) {
            alarms.clear(gone);
            raised.removeAll(gone);
        }
    }

    private void alarm(String kind, String place) {
        trouble = kind;
        if (raised.add(kind)) {
            LOG.log(System.Logger.Level.ERROR, "The ledger is not published: {0}", kind);
        }
        try {
            alarms.raise(kind, place);
        } catch (SQLException e) {
            // Raised again at the next round; the log of the server has it already.
            raised.remove(kind);
        }
    }
}
