package vn.dangvan.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** Says which day it is. Inject the {@link Clock} it produces; nothing else may ask the machine. */
@ApplicationScoped
public class Today {
    /** The zone in which days begin and end, everywhere in this system. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final boolean DEMO = Boolean.parseBoolean(System.getenv("DANGVAN_DEMO"));
    private static final ThreadLocal<LocalDate> PRETENDED = new ThreadLocal<>();

    @Produces
    Clock clock() {
        return new HouseClock();
    }

    /**
     * Runs work as if it were done on another day, on this thread only. Demo data need a past.
     *
     * @throws IllegalStateException where demo data are switched off: there the day is the day
     */
    public static <T> T pretending(LocalDate day, Callable<T> work) throws Exception {
        if (!DEMO) {
            throw new IllegalStateException("Only demo data may pretend another day");
        }
        PRETENDED.set(day);
        try {
            return work.call();
        } finally {
            PRETENDED.remove();
        }
    }

    private static final class HouseClock extends Clock {
        private final Clock machine = Clock.system(ZONE);

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return machine.withZone(zone);
        }

        @Override
        public Instant instant() {
            LocalDate day = PRETENDED.get();
            return day == null
                    ? machine.instant()
                    : day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        }
    }
}
