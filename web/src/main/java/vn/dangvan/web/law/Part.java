package vn.dangvan.web.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dangvan.law.Duty;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Point;

/**
 * A part of the law page, shown by itself so that it stays light on a phone.
 *
 * <p>The words say what belongs there: parts of the time limits, lists of points, and keys of
 * numbers, each named once in the whole book.
 */
public enum Part {
    COMPLAINTS(
            "complaint discipline",
            "refuse-complaint complicated-complaint suspend-complaint force-majeure"
                    + " terminate-complaint obstacle dialogue notice-of-acceptance authorisation"
                    + " publish",
            "copies"),
    DENUNCIATIONS(
            "denunciation protection",
            "refuse-denunciation complicated-denunciation information-check suspend-denunciation"
                    + " terminate-denunciation settle-despite-withdrawal continued-denunciation"
                    + " take-over protect protect-end publish-limit prohibited",
            "complicated-criteria"),
    RECEPTION(
            "reception",
            "reception-form reception-refuse online-reception unscheduled-reception"
                    + " reception-postpone reception-answer identification",
            "reception-days group-representatives"),
    LETTERS(
            "letter petition feedback",
            "letter-kind letter-eligible refuse-letter transfer guide file at-once urgent-measure"
                    + " feedback-scope",
            "times-per-content"),
    REPORTING("report", "report-outline", "crowd-size"),
    ACCOUNTABILITY(
            "accountability one-stop",
            "explain-subject explain-content suspend-explain remedy rating discipline-officer"
                    + " criminal-title",
            ""),
    ACTS("", "", ""),
    KEEPING("database personal-data portal", "", ""),
    FORMS("", "", ""),
    CODES("", "", "");

    private final List<String> matters;
    private final List<String> lists;
    private final List<String> numbers;

    Part(String matters, String lists, String numbers) {
        this.matters = words(matters);
        this.lists = words(lists);
        this.numbers = words(numbers);
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** One list with its points in force. */
    public record Points(String list, List<Point> rows) {}

    /** The part of an address; empty where there is no such part, or none was asked for. */
    static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** As it stands in the address and in keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> matters() {
        return matters;
    }

    List<String> lists() {
        return lists;
    }

    List<String> numbers() {
        return numbers;
    }

    /** The time limits of this part. */
    List<Chapter> chapters(LawInForce law) {
        return Chapter.of(
                law.timeLimits().stream().filter(row -> matters.contains(row.matter())).toList());
    }

    /** The lists of this part that have a point on the day. */
    List<Points> points(LawInForce law) {
        return lists.stream()
                .map(list -> new Points(list, law.points(list)))
                .filter(points -> !points.rows().isEmpty())
                .toList();
    }

    /** The numbers of this part. */
    List<Duty.Minimum> minimums(LawInForce law) {
        return law.duties(Duty.Minimum.class).stream()
                .filter(row -> numbers.contains(row.key()))
                .toList();
    }
}
