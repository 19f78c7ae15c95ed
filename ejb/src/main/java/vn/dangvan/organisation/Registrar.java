package vn.dangvan.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.csv.CsvUnreadable;

/**
 * Sets up, at start, the units and officers an operator has listed in {@code units.csv} and {@code
 * officers.csv} of the folder {@code DANGVAN_ORGANISATION}. What is there already stays as it is.
 *
 * <p>By a timer and not while the archive comes up, so that a database that is still away only
 * means another try.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.ADMINISTRATOR)
public class Registrar {
    private static final System.Logger LOG = System.getLogger(Registrar.class.getName());
    private static final long AT_ONCE = 10;
    private static final long NEXT_TRY = 3_000;

    @Resource TimerService timers;
    @Inject Organisation organisation;

    private volatile boolean done;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(AT_ONCE, new TimerConfig(null, false));
    }

    /** Whether everything listed has been set up. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isDone() {
        return done;
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void setUp(Timer timer) {
        String folder = System.getenv("DANGVAN_ORGANISATION");
        try {
            if (folder != null) {
                units(Path.of(folder, "units.csv"));
                officers(Path.of(folder, "officers.csv"));
            }
            done = true;
        } catch (RuntimeException | IOException e) {
            // What the file says is safe to show: it is the operator's own. Other messages are not.
            String why = e instanceof CsvUnreadable ? e.getMessage() : e.getClass().getName();
            LOG.log(System.Logger.Level.WARNING, "Units and officers are not set up yet: {0}", why);
            timers.createSingleActionTimer(NEXT_TRY, new TimerConfig(null, false));
        }
    }

    private void units(Path file) throws IOException {
        String[] columns = {"code", "parent", "level", "name_vi", "name_en", "address", "phone"};
        for (CsvFile.Row row : CsvFile.read(file.toString(), Files.readString(file), columns)) {
            organisation.establish(
                    new UnitDeed(
                            row.text("code"),
                            some(row.optional("parent")),
                            row.choice("level", Level.class),
                            row.text("name_vi"),
                            row.text("name_en"),
                            some(row.optional("address")),
                            some(row.optional("phone"))));
        }
    }

    private void officers(Path file) throws IOException {
        String[] columns = {"username", "name", "unit", "roles"};
        for (CsvFile.Row row : CsvFile.read(file.toString(), Files.readString(file), columns)) {
            organisation.appoint(
                    new Appointment(
                            row.text("username"),
                            row.text("name"),
                            row.text("unit"),
                            Set.of(row.text("roles").split(";"))));
        }
    }

    private static String some(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
