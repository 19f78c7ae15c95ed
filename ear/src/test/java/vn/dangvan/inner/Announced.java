package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import vn.dangvan.calendar.Announcement;
import vn.dangvan.calendar.Calendar;
import vn.dangvan.calendar.CalendarFile;
import vn.dangvan.calendar.Progress;
import vn.dangvan.calendar.Recalculation.State;
import vn.dangvan.calendar.Recomputing;

/** Announces days as an administrator and sees to it that due days have followed. */
@ApplicationScoped
public class Announced {
    private static final As ADMINISTRATOR = As.administrator();
    private static final String DECREE = "Quyết định thử, không có thật";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject Calendar calendar;
    @Inject Recomputing recomputing;
    @Inject Tables tables;

    /** Announces a day off. */
    public UUID off(LocalDate day) {
        return swap(day, null);
    }

    /** Announces a day worked; takes back a day off. */
    public UUID worked(LocalDate day) {
        return swap(null, day);
    }

    /** Announces both. */
    public UUID swap(LocalDate off, LocalDate worked) {
        return announce(() -> Announcement.swap(off, worked, DECREE));
    }

    /** Announces a file. */
    public UUID pasted(String file) {
        return announce(() -> CalendarFile.read(file));
    }

    private UUID announce(Supplier<Announcement> what) {
        return ADMINISTRATOR.see(() -> calendar.announce(what.get()));
    }

    /** Announces a day off and stops before anybody begins with its recalculation. */
    public UUID offAndStopped(LocalDate day) {
        UUID[] notice = new UUID[1];
        tables.within(
                em -> {
                    notice[0] = off(day);
                    em.flush();
                    ADMINISTRATOR.act(() -> recomputing.stop(notice[0]));
                });
        return notice[0];
    }

    /** Does some cases of a stopped one, in one transaction after which it is stopped again. */
    public void some(UUID notice, int cases) {
        tables.within(em -> some(em::flush, notice, cases));
    }

    /** The same, but the server dies just before it commits. */
    public void killedAt(UUID notice, int cases) {
        tables.tried(em -> some(em::flush, notice, cases));
    }

    private void some(Runnable flush, UUID notice, int cases) {
        ADMINISTRATOR.act(() -> recomputing.resume(notice));
        flush.run();
        ADMINISTRATOR.act(() -> assertThat(recomputing.batch(cases)).isTrue());
        flush.run();
        ADMINISTRATOR.act(() -> recomputing.stop(notice));
    }

    /** Lets a stopped one go on. */
    public void resume(UUID notice) {
        ADMINISTRATOR.act(() -> recomputing.resume(notice));
    }

    /** Works along with both servers until it is done. */
    public void done(UUID notice) {
        Instant end = Instant.now().plus(PATIENCE);
        while (progress(notice).state() != State.DONE) {
            assertThat(Instant.now()).as("still %s", progress(notice)).isBefore(end);
            batch(100);
        }
    }

    /** One batch, unless somebody is at it. */
    public boolean batch(int size) {
        return ADMINISTRATOR.see(() -> recomputing.batch(size));
    }

    /** How far it has come. */
    public Progress progress(UUID notice) {
        return ADMINISTRATOR.see(calendar::notices).stream()
                .filter(card -> card.id().equals(notice))
                .findFirst()
                .orElseThrow()
                .progress();
    }

    /** When a case is due, as the register has it. */
    public LocalDate dueOn(String number) {
        return LocalDate.parse(
                tables.words("select due_on from docket where number = ?", number).get(0));
    }

    /** How many notices there are. */
    public int count() {
        return tables.words("select id from calendar_notice").size();
    }
}
