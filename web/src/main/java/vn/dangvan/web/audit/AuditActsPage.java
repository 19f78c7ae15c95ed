package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvan.audit.ActCount;
import vn.dangvan.audit.Audit;
import vn.dangvan.web.Text;

/** How often each person did each act; numbers are shown, not judged. */
@Named("auditActsPage")
@RequestScoped
public class AuditActsPage {
    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])\\s*/\\s*(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    @Inject Audit audit;
    @Inject Clock clock;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private final Map<String, String> faults = new TreeMap<>();
    private YearMonth from;
    private YearMonth to;
    private List<Line> lines = List.of();

    /**
     * One number with its bar.
     *
     * @param width of the bar, as SVG writes it
     * @param href what opens the acts that were counted
     */
    public record Line(ActCount count, String width, String href) {}

    /** Reads the figures; a period that cannot be read is shown again with what is wrong. */
    public void load() {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        to = month("to", now);
        from = month("from", to == null || to.isAfter(now) ? now : to);
        if (faults.isEmpty()) {
            boolean bounded = !to.isBefore(from) && to.isBefore(from.plusMonths(Audit.MOST_MONTHS));
            if (!bounded) {
                faults.put("to", "out-of-range");
            }
        }
        if (isRefused()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            List<ActCount> counts = audit.counts(from, to);
            long most = counts.stream().mapToLong(ActCount::count).max().orElse(1);
            lines = counts.stream().map(count -> line(count, most)).toList();
        }
    }

    private Line line(ActCount count, long most) {
        return new Line(
                count,
                Math.round(1000.0 * count.count() / most) / 10.0 + "%",
                "/desk/audit?actor=%s&act=%s&from=%s&to=%s"
                        .formatted(count.actor(), count.act(), from.atDay(1), to.atEndOfMonth()));
    }

    private YearMonth month(String field, YearMonth otherwise) {
        String typed = typed(field);
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        Matcher here = MONTH.matcher(typed.strip());
        Matcher iso = ISO.matcher(typed.strip());
        if (here.matches()) {
            return YearMonth.of(Integer.parseInt(here.group(2)), Integer.parseInt(here.group(1)));
        }
        if (iso.matches()) {
            return YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        }
        faults.put(field, "unreadable");
        return null;
    }

    private String typed(String field) {
        return request.getParameter(field);
    }

    /** What stands in the field of the first month. */
    public String getFrom() {
        return from == null || isRefused() ? typed("from") : text.month(from);
    }

    /** What stands in the field of the last month. */
    public String getTo() {
        return to == null || isRefused() ? typed("to") : text.month(to);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /** What is wrong with a field, in words; null where it is right. */
    public String fault(String field) {
        return text.fault(faults.get(field));
    }

    public List<Line> getLines() {
        return lines;
    }
}
