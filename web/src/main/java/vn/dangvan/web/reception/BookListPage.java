package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.problem.Faults;
import vn.dangvan.reception.Host;
import vn.dangvan.receptionbook.BookRow;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.receptionbook.ReceptionCount;
import vn.dangvan.receptionbook.ReceptionFigures;
import vn.dangvan.web.TypedDay;

/** The reception book of a unit for a period, and what form 01/TCD counts of it. */
@Named
@RequestScoped
public class BookListPage {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject ReceptionBook book;
    @Inject ReceptionFigures figures;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private List<BookRow> rows;
    private List<Line> lines;

    /** The counts of one unit: altogether, and in the three ways of receiving. */
    public record Line(
            String unit,
            int turns,
            int persons,
            int cases,
            int crowds,
            ReceptionCount regular,
            ReceptionCount head,
            ReceptionCount delegated) {
        static Line of(String unit, Map<Host, ReceptionCount> by) {
            return new Line(
                    unit,
                    by.values().stream().mapToInt(ReceptionCount::turns).sum(),
                    by.values().stream().mapToInt(ReceptionCount::persons).sum(),
                    by.values().stream().mapToInt(ReceptionCount::cases).sum(),
                    by.values().stream().mapToInt(ReceptionCount::crowds).sum(),
                    by.get(Host.REGULAR),
                    by.get(Host.HEAD),
                    by.get(Host.DELEGATED));
        }
    }

    /** Reads everything before the page begins. */
    public void load() {
        rows = book.between(getFrom(), getTo());
        lines = lines(figures.between(getFrom(), getTo()));
    }

    private static List<Line> lines(List<ReceptionCount> counts) {
        return counts.stream()
                .map(ReceptionCount::unit)
                .distinct()
                .map(
                        unit -> {
                            Map<Host, ReceptionCount> by = new TreeMap<>();
                            counts.stream()
                                    .filter(count -> count.unit().equals(unit))
                                    .forEach(count -> by.put(count.host(), count));
                            return Line.of(unit, by);
                        })
                .toList();
    }

    /** The first day shown: as asked, else the first of this month. */
    public LocalDate getFrom() {
        LocalDate asked = day("from");
        return asked == null ? LocalDate.now(clock).withDayOfMonth(1) : asked;
    }

    /** The last day shown: as asked, else today. */
    public LocalDate getTo() {
        LocalDate asked = day("to");
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private LocalDate day(String field) {
        String typed = request.getParameter(field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate day = TypedDay.of(typed);
        new Faults().unless(day != null, field, "unreadable").refuse();
        return day;
    }

    /** A day as it is typed, whatever the language. */
    public String typed(LocalDate day) {
        return day.format(TYPED);
    }

    public List<BookRow> getRows() {
        return rows;
    }

    /** Whether there may be more lines than are shown. */
    public boolean isFull() {
        return rows.size() == ReceptionBook.MOST;
    }

    /** The figures, the reader's own unit first. */
    public List<Line> getLines() {
        return lines;
    }
}
