package vn.dangvan.checks;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.dangvan.checking.Course;
import vn.dangvan.organisation.Role;
import vn.dangvan.sequencing.LedgerSettings;
import vn.dangvan.sequencing.PublicLog;

/**
 * On every node, looks now and then whether a check is to run, and runs it if no other node does.
 * The work is done on a thread of its own; here it is begun, watched, stopped and written down.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.ADMINISTRATOR)
public class Checker {
    private static final System.Logger LOG = System.getLogger(Checker.class.getName());
    private static final long PAUSE = 2_000;

    @Resource TimerService timers;
    @Resource ManagedExecutorService threads;

    @Resource(lookup = "java:jboss/datasources/dangvan")
    DataSource database;

    @Inject Nights nights;
    @Inject PublicLog log;
    @Inject Clock clock;

    private volatile Work work;
    private volatile boolean failing;

    @PostConstruct
    void begin() {
        again();
    }

    /** At 03:10 in Viet Nam, on every node; the first one begins the check of the night. */
    @Schedule(hour = "3", minute = "10", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void night() {
        try {
            nights.begin();
        } catch (RuntimeException e) {
            // Two nodes at the same moment: the index of the table lets one of them.
            tell(e);
        }
    }

    /** How far a check is on this node. */
    @PermitAll
    public CheckProgress progress(UUID id) {
        Work now = work;
        Course course = now != null && now.id().equals(id) ? now.course() : new Course();
        return new CheckProgress(id, course.done(), course.total());
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look(Timer timer) {
        try {
            Optional<UUID> running = nights.running();
            if (work == null) {
                running.ifPresent(this::begin);
            } else {
                watch(running);
            }
            failing = false;
        } catch (RuntimeException | SQLException e) {
            tell(e);
        } finally {
            again();
        }
    }

    private void begin(UUID id) {
        Optional<LedgerSettings> settings = log.settings();
        if (settings.isPresent()) {
            Work next = new Work(id, database, settings.get(), clock);
            next.begin(threads);
            work = next;
        }
    }

    private void watch(Optional<UUID> running) throws SQLException {
        Work now = work;
        if (!running.equals(Optional.of(now.id()))) {
            now.course().stop();
        }
        if (now.ended()) {
            work = null;
            if (now.broke()) {
                nights.giveUp(now.id());
            } else if (now.report().isPresent()) {
                now.raiseAlarms();
                nights.conclude(now.id(), now.report().get());
            }
        }
    }

    /** One look after the other; an interval would begin the next one while this one works. */
    private void again() {
        timers.createSingleActionTimer(PAUSE, new TimerConfig(null, false));
    }

    /** Tried again at each look, told once; a message may hold values, so only the type is told. */
    private void tell(Exception e) {
        if (!failing) {
            LOG.log(System.Logger.Level.WARNING, "A check waits: {0}", e.getClass().getName());
        }
        failing = true;
    }
}
