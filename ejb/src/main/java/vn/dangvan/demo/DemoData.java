package vn.dangvan.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.organisation.Registrar;

/** Loads the demo data once, after units and officers have been set up. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DemoData {
    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());
    private static final boolean WANTED = Boolean.parseBoolean(System.getenv("DANGVAN_DEMO"));
    private static final long SOON = 200;

    @Resource TimerService timers;
    @Inject Registrar registrar;
    @Inject Story story;
    @Inject Plot plot;
    @Inject Receptions receptions;
    @Inject Clock clock;

    private volatile boolean done = !WANTED;

    @PostConstruct
    void begin() {
        if (WANTED) {
            timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
        }
    }

    /** Whether the data are there, or are not wanted. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isDone() {
        return done;
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void load(Timer timer) throws Exception {
        if (!registrar.isDone()) {
            timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
            return;
        }
        if (story.begun() && !story.finished()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Demo data were interrupted; -Ddangvan.reset begins anew");
        } else if (!story.begun()) {
            List<Episode> episodes = plot.until(LocalDate.now(clock));
            LOG.log(System.Logger.Level.INFO, "Demo data: {0} cases", episodes.size());
            for (Episode episode : episodes) {
                story.tell(episode);
            }
            receptions.tell(LocalDate.now(clock));
            story.finish();
            LOG.log(System.Logger.Level.INFO, "Demo data: loaded");
        }
        done = true;
    }
}
