package vn.dangvan.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.calendar.Announcement;
import vn.dangvan.calendar.Calendar;
import vn.dangvan.calendar.CalendarFile;
import vn.dangvan.calendar.Recomputing;
import vn.dangvan.problem.Faults;
import vn.dangvan.web.TypedDay;
import vn.dangvan.web.desk.Done;

/** The forms by which an administrator announces days and holds the recalculation. */
@Named("announce")
@RequestScoped
public class AnnouncePage {
    private static final String PAGE = "/desk/calendar";

    @Inject Calendar calendar;
    @Inject Recomputing recomputing;
    @Inject CalendarPage page;
    @Inject Done done;

    private String off;
    private String worked;
    private String decree;
    private String file;

    /** Announces a swap. */
    public String swap() {
        LocalDate dayOff = day(off, "off");
        LocalDate dayWorked = day(worked, "worked");
        return announce(Announcement.swap(dayOff, dayWorked, decree));
    }

    private static LocalDate day(String typed, String field) {
        LocalDate day = TypedDay.of(typed);
        new Faults().unless(typed == null || day != null, field, "unreadable").refuse();
        return day;
    }

    /** Announces what was pasted. */
    public String paste() {
        return announce(CalendarFile.read(file));
    }

    private String announce(Announcement what) {
        calendar.announce(what);
        return stay("announce", what.days().get(0).on().getYear());
    }

    /** Stops a recalculation after the batch under way. */
    public String stop(UUID id) {
        recomputing.stop(id);
        return stay("stop", page.getShown().year());
    }

    /** Lets it go on. */
    public String resume(UUID id) {
        recomputing.resume(id);
        return stay("resume", page.getShown().year());
    }

    private String stay(String act, int year) {
        return done.go("calendar.done." + act, PAGE, "year", Integer.toString(year));
    }

    public String getOff() {
        return off;
    }

    public void setOff(String off) {
        this.off = off;
    }

    public String getWorked() {
        return worked;
    }

    public void setWorked(String worked) {
        this.worked = worked;
    }

    public String getDecree() {
        return decree;
    }

    public void setDecree(String decree) {
        this.decree = decree;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
