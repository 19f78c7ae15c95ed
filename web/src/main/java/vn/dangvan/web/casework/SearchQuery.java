package vn.dangvan.web.casework;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Place;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.problem.Faults;

/** Reads what a list was asked for from an address; the same words for the API and the desk. */
public final class SearchQuery {
    private SearchQuery() {}

    /** A search; what is null or empty does not narrow it. */
    public static Search search(
            List<String> stages, String unit, String month, String outcome, String after) {
        return new Search(
                stages == null ? null : stages.stream().map(Stage::of).collect(Collectors.toSet()),
                blank(unit) ? null : unit,
                blank(month) ? null : month(month),
                blank(outcome) ? null : Outcome.of(outcome),
                blank(after) ? null : Place.of(after));
    }

    /** The place of a case in a list. */
    public static Place place(CaseCard card) {
        return new Place(card.dueOn(), card.number());
    }

    /** How many cases at once; how many there may be is for the register to say. */
    static int size(String text) {
        new Faults().unless(text.matches("\\d{1,9}"), "size", "out-of-range").refuse();
        return Integer.parseInt(text);
    }

    /** Years of four digits only: others are months, but none that a database knows. */
    private static YearMonth month(String text) {
        new Faults().unless(text.matches("\\d{4}-\\d\\d"), "month", "unreadable").refuse();
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            new Faults().unless(false, "month", "unreadable").refuse();
            throw e;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
