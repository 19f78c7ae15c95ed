package vn.dangvan.checks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import vn.dangvan.checking.Course;
import vn.dangvan.checking.LedgerCheck;
import vn.dangvan.checking.Report;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.sequencing.Alarms;
import vn.dangvan.sequencing.LedgerSettings;

/** One check on this node, done only while no other node has the lock of the database for it. */
final class Work {
    private static final String ALONE = "select pg_try_advisory_xact_lock(20181, 26)";
    private static final String OPEN =
            "select distinct kind from alarm where gone_on is null and kind like 'check-%'";
    private static final String KIND = "check-";
    private static final String BROKEN = "check-broken";

    private final UUID id;
    private final DataSource database;
    private final LedgerSettings settings;
    private final Alarms alarms;
    private final Course course = new Course();
    private Future<Report> future;

    Work(UUID id, DataSource database, LedgerSettings settings, Clock clock) {
        this.id = id;
        this.database = database;
        this.settings = settings;
        this.alarms = new Alarms(database, clock);
    }

    UUID id() {
        return id;
    }

    Course course() {
        return course;
    }

    void begin(ExecutorService threads) {
        LedgerCheck check = new LedgerCheck(settings.folder(), settings.policy(), threads);
        future = threads.submit(() -> alone(check));
    }

    boolean ended() {
        return future.isDone();
    }

    /** Whether it came to no end by itself; that is an alarm until another one does. */
    boolean broke() throws SQLException {
        try {
            future.get();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            alarms.raise(BROKEN, e.getCause().getClass().getSimpleName());
            return true;
        }
    }

    /** What it came to; empty where another node does it, or it was stopped. */
    Optional<Report> report() {
        try {
            return Optional.ofNullable(future.get()).filter(Report::whole);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    /** What is found is an alarm; what is not found any more is none. */
    void raiseAlarms() throws SQLException {
        Optional<Report> report = report();
        if (report.isPresent()) {
            List<Finding> findings = report.get().findings();
            List<String> gone = open();
            findings.forEach(finding -> gone.remove(KIND + finding.kind()));
            if (!gone.isEmpty()) {
                alarms.clear(gone);
            }
            for (Finding finding : findings) {
                alarms.raise(KIND + finding.kind(), finding.place());
            }
        }
    }

    private Report alone(LedgerCheck check) throws SQLException {
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (PreparedStatement question = holder.prepareStatement(ALONE);
                    ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getBoolean(1) ? check.check(database, course) : null;
            } finally {
                holder.rollback();
                holder.setAutoCommit(true);
            }
        }
    }

    private List<String> open() throws SQLException {
        List<String> kinds = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(OPEN);
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                kinds.add(answer.getString(1));
            }
        }
        return kinds;
    }
}
