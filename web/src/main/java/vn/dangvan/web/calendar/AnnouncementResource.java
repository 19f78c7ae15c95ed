package vn.dangvan.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.calendar.Announcement;
import vn.dangvan.calendar.Calendar;
import vn.dangvan.calendar.NoticeCard;
import vn.dangvan.calendar.Progress;
import vn.dangvan.law.Holiday;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.OfficersOnly;
import vn.dangvan.web.Text;
import vn.dangvan.web.law.Name;

/** What administrators have announced, and how far the due days of open cases have followed. */
@Path("/calendar/announcements")
@OfficersOnly
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementResource {
    @Inject Calendar calendar;
    @Inject Text text;

    /** Body of an announcement: the decree and its days. */
    public record AnnouncementBody(String decree, List<DayBody> days) {}

    /**
     * One day; {@code kind} is {@code holiday}, {@code substitute} or {@code swapped-working-day}.
     */
    public record DayBody(LocalDate date, String kind, Name name) {}

    /** One announcement. */
    public record AnnouncementJson(
            UUID id, LocalDate announcedOn, List<AnnouncedJson> days, ProgressJson progress) {}

    /** One day of it. */
    public record AnnouncedJson(LocalDate date, String kind, Name name, String decree) {}

    /** How far the recalculation has come. */
    public record ProgressJson(
            String state, int percent, int total, int seen, int moved, int unclear) {}

    /** The newest announcements with their progress, newest first. */
    @GET
    public List<AnnouncementJson> list() {
        return calendar.notices().stream().map(this::json).toList();
    }

    /** Announces days, all of them or none; answers with the id. */
    @POST
    public Response announce(AnnouncementBody body) {
        if (body == null || body.days() == null || body.days().contains(null)) {
            throw new Problem(ProblemType.BODY_UNREADABLE);
        }
        List<Announcement.Day> days = new ArrayList<>();
        for (DayBody day : body.days()) {
            days.add(day(day, days.size() + 1, body.decree()));
        }
        UUID id = calendar.announce(new Announcement(days));
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    private Announcement.Day day(DayBody day, int line, String decree) {
        Name name = day.name() == null ? new Name(null, null) : day.name();
        return new Announcement.Day(
                line, day.date(), kind(day.kind()), name.vi(), name.en(), decree);
    }

    private Holiday.Kind kind(String code) {
        return Arrays.stream(Holiday.Kind.values())
                .filter(kind -> text.code(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "kind")));
    }

    private AnnouncementJson json(NoticeCard notice) {
        Progress p = notice.progress();
        return new AnnouncementJson(
                notice.id(),
                notice.announcedOn(),
                notice.days().stream().map(this::json).toList(),
                new ProgressJson(
                        text.code(p.state()),
                        p.percent(),
                        p.total(),
                        p.seen(),
                        p.moved(),
                        p.unclear()));
    }

    private AnnouncedJson json(Holiday day) {
        return new AnnouncedJson(
                day.date(),
                text.code(day.kind()),
                new Name(day.nameVi(), day.nameEn()),
                day.source());
    }
}
