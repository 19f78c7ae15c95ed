package vn.dangvan.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
import vn.dangvan.organisation.Role;

/** On every node, looks now and then whether due days are to be computed again, and does it. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.ADMINISTRATOR)
public class Recomputer {
    private static final System.Logger LOG = System.getLogger(Recomputer.class.getName());
    private static final long PAUSE = 2_000;
    private static final int BATCH = 500;

    @Resource TimerService timers;
    @Inject Recomputing recomputing;

    private volatile boolean failing;

    @PostConstruct
    void begin() {
        again();
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void work(Timer timer) {
        try {
            boolean more = recomputing.batch(BATCH);
            while (more) {
                more = recomputing.batch(BATCH);
            }
            failing = false;
        } catch (RuntimeException e) {
            tell(e);
        } finally {
            again();
        }
    }

    /** One look after the other; an interval would begin the next one while this one works. */
    private void again() {
        timers.createSingleActionTimer(PAUSE, new TimerConfig(null, false));
    }

    /** Tried again at each look, told once; a message may hold values, so only the type is told. */
    private void tell(RuntimeException e) {
        if (!failing) {
            LOG.log(System.Logger.Level.WARNING, "Due days wait: {0}", e.getClass().getName());
        }
        failing = true;
    }
}
