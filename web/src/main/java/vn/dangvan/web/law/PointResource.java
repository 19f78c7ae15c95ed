package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dangvan.law.Point;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Faults;
import vn.dangvan.web.TypedDay;

/** Grounds, criteria and measures of the law, as coded lists. Public. */
@Path("/law/points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PointResource {
    @Inject RuleBook law;
    @Inject Clock clock;

    /**
     * One point of a list.
     *
     * @param basis {@code law-text}, {@code unverified} or {@code house-rule}
     */
    public record PointJson(
            String list,
            String code,
            Name name,
            LocalDate since,
            LocalDate until,
            String basis,
            String citation) {
        static PointJson of(Point p) {
            return new PointJson(
                    p.list(),
                    p.code(),
                    new Name(p.nameVi(), p.nameEn()),
                    p.since(),
                    p.until(),
                    p.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    p.citation());
        }
    }

    /**
     * The points of one list in force on a day.
     *
     * @param list such as {@code refuse-complaint}
     * @param on a day such as {@code 2026-07-01}; today when absent
     */
    @GET
    public List<PointJson> points(@QueryParam("list") String list, @QueryParam("on") String on) {
        LocalDate day = on == null ? LocalDate.now(clock) : TypedDay.of(on);
        new Faults().text(list, 60, "list").unless(day != null, "on", "unreadable").refuse();
        return law.on(day).points(list).stream().map(PointJson::of).toList();
    }
}
