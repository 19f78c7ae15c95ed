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

/** On every node, has the log do a round about every second. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.ADMINISTRATOR)
public class Beat {
    private static final long PAUSE = 700;

    @Resource TimerService timers;
    @Inject PublicLog log;

    @PostConstruct
    void begin() {
        again();
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void work(Timer timer) {
        try {
            log.round();
        } finally {
            again();
        }
    }

    private void again() {
        timers.createSingleActionTimer(PAUSE, new TimerConfig(null, false));
    }
}
