package vn.dangvan.sequencing;

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

/**
 * On every node, has the log do a round about every second, and without a pause while it is behind.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.ADMINISTRATOR)
public class Beat {
    private static final System.Logger LOG = System.getLogger(Beat.class.getName());
    private static final long PAUSE = 700;
    private static final long NONE = 0;

    @Resource TimerService timers;
    @Inject PublicLog log;

    @PostConstruct
    void begin() {
        again(PAUSE);
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void work(Timer timer) {
        boolean behind = false;
        try {
            behind = log.round();
        } catch (RuntimeException e) {
            // Thrown on, the server would do the round once more and begin a second row of them.
            LOG.log(System.Logger.Level.ERROR, "A round broke off: {0}", e.getClass().getName());
        } finally {
            again(behind ? NONE : PAUSE);
        }
    }

    private void again(long pause) {
        timers.createSingleActionTimer(pause, new TimerConfig(null, false));
    }
}
