package vn.dangvan.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.calendar.Calendar;
import vn.dangvan.calendar.CalendarYear;
import vn.dangvan.web.Text;
import vn.dangvan.web.law.Name;

/** The calendar due days are counted on, with what was announced since the release. Public. */
@Path("/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    @Inject Calendar calendar;
    @Inject Text text;

    /** A year: its days that differ from the ordinary week. */
    public record YearJson(int year, String certainty, int workingDays, List<DayJson> days) {}

    /** One of them. */
    public record DayJson(LocalDate date, String is, String certainty, Name name, String source) {}

    /**
     * @param year four digits
     */
    @GET
    @Path("{year}")
    public YearJson year(@PathParam("year") String year) {
        CalendarYear found = calendar.year(TypedYear.of(year));
        return new YearJson(
                found.year(),
                text.code(found.certainty()),
                (int) found.days().stream().filter(CalendarResource::worked).count(),
                found.days().stream().filter(CalendarYear.Day::special).map(this::day).toList());
    }

    private static boolean worked(CalendarYear.Day day) {
        return day.what() == CalendarYear.What.WORKING
                || day.what() == CalendarYear.What.WORKED_INSTEAD;
    }

    private DayJson day(CalendarYear.Day day) {
        return new DayJson(
                day.on(),
                day.what().code(),
                text.code(day.certainty()),
                day.nameVi().isEmpty() ? null : new Name(day.nameVi(), day.nameEn()),
                day.source().isEmpty() ? null : day.source());
    }
}
