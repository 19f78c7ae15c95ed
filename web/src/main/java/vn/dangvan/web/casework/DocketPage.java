package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Place;
import vn.dangvan.docket.Register;
import vn.dangvan.docket.Search;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Alarm;
import vn.dangvan.web.desk.Names;
import vn.dangvan.web.desk.Queue;
import vn.dangvan.web.desk.Row;
import vn.dangvan.web.desk.Rows;

/**
 * One queue, or just the cases that a figure counted, page by page. All it needs stands in its
 * address, so it can be kept and passed on; what the reader may not see is not in it.
 */
@Named("docketPage")
@RequestScoped
public class DocketPage {
    private static final int ROWS = 50;
    private static final String[] FILTERS = {"queue", "unit", "month", "outcome"};

    @Inject Callers callers;
    @Inject Register register;
    @Inject Alarm alarm;
    @Inject Rows inWords;
    @Inject Names names;
    @Inject Text text;
    @Inject HttpServletRequest request;

    /** One of some ways to look at the same cases. */
    public record Choice(String label, String href, boolean current) {}

    private Caller caller;
    private Queue queue;
    private Search search;
    private List<Row> rows;
    private Place next;
    private int count;

    /** Reads the page; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        caller = callers.current();
        queue = asked("queue") == null ? null : Queue.of(asked("queue"));
        search = search();
        List<CaseCard> cards = register.page(search, ROWS + 1);
        boolean more = cards.size() > ROWS;
        List<CaseCard> shown = more ? cards.subList(0, ROWS) : cards;
        next = more ? SearchQuery.place(shown.get(ROWS - 1)) : null;
        rows = inWords.of(shown, search.outcome() != null && queue == null);
        count = more || search.after() != null ? register.count(search.after(null)) : cards.size();
    }

    private Search search() {
        Search filter =
                SearchQuery.search(
                        null, asked("unit"), asked("month"), asked("outcome"), asked("after"));
        if (queue == null) {
            return filter;
        }
        Search all = queue.search(caller, alarm.on());
        return new Search(
                all.stages(),
                all.unit() == null ? filter.unit() : all.unit(),
                filter.month(),
                filter.outcome() == null ? all.outcome() : filter.outcome(),
                filter.after(),
                all.due(),
                all.receivedUntil());
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** What the list is. */
    public String getTitle() {
        return text.of(queue == null ? "desk.docket.title" : "desk.queue." + queue.code());
    }

    /** What waits in the list and what is to be done about it; null for the cases of a figure. */
    public String getHint() {
        return queue == null ? null : text.of("desk.queueHint." + queue.code());
    }

    /** How many there are. */
    public String getCounted() {
        return text.of(count >= Register.MOST ? "desk.docket.many" : "desk.docket.count", count);
    }

    /** Whether only some cases are shown, of one unit, of one month or of one outcome. */
    public boolean isFiltered() {
        return Stream.of("unit", "month", "outcome").anyMatch(name -> asked(name) != null);
    }

    /** Which cases those are, in words. */
    public String getFilter() {
        String unit =
                search.unit() == null ? "" : text.of("desk.filter.unit", names.unit(search.unit()));
        String month =
                search.month() == null
                        ? ""
                        : text.of("desk.filter.month", text.month(search.month()));
        String outcome = search.outcome() == null ? "all" : search.outcome().code();
        return getCounted() + unit + month + ": " + text.of("desk.filter." + outcome);
    }

    /** The same cases, all that were counted, only the late or only those on time. */
    public List<Choice> getOutcomes() {
        return Stream.of(Outcome.COUNTED, Outcome.LATE, Outcome.ON_TIME)
                .map(
                        outcome ->
                                new Choice(
                                        text.of("desk.outcome." + outcome.code()),
                                        "/desk/docket?"
                                                + filters("unit", "month")
                                                + "&outcome="
                                                + outcome.code(),
                                        outcome == search.outcome()))
                .toList();
    }

    /** Where the figure is that these cases come from, or the whole queue. */
    public String getWayBack() {
        if (queue != null) {
            return "/desk/docket?queue=" + queue.code();
        }
        return caller.is(Role.LEADER) ? "/desk/reporting" : "/desk/";
    }

    /** What to do when the list is empty. */
    public String getEmptyWords() {
        return text.of(
                queue == null || isFiltered()
                        ? "desk.empty.filter"
                        : "desk.empty." + queue.group().code());
    }

    /** Whether this is not the beginning of the list. */
    public boolean isFurtherOn() {
        return search.after() != null;
    }

    /** Address of the beginning of the list. */
    public String getFirstUrl() {
        return "/desk/docket?" + filters(FILTERS);
    }

    /** Address of what follows; null at the end. */
    public String getNextUrl() {
        return next == null
                ? null
                : "/desk/docket?" + filters(FILTERS) + "&after=" + encoded(next.text());
    }

    private String filters(String... names) {
        return Stream.of(names)
                .filter(name -> asked(name) != null)
                .map(name -> name + "=" + encoded(asked(name)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
