package vn.dangvan.intake;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * What somebody hands in (đơn). Text is cleaned and bounded here, so nothing unclean gets further.
 *
 * @param matter code of {@code law/vn/matters.csv}: what was done
 * @param unit code of the unit concerned
 * @param story what happened, 1 to {@value #MOST_STORY} characters
 * @param happenedOn the day; null when not known
 * @param wish what the reporter wants to come of it; may be null
 * @param reporter null behind the anonymous door, and only there
 * @param respondents at most {@value #MOST_RESPONDENTS}; may be empty
 * @param language of the receipt and of all answers: {@code vi} or {@code en}
 */
public record Lodgement(
        Door door,
        Kind kind,
        String matter,
        String unit,
        String story,
        LocalDate happenedOn,
        String place,
        String wish,
        Person reporter,
        List<Respondent> respondents,
        String language) {
    /** UTF-16 characters; about forty pages. */
    public static final int MOST_STORY = 100_000;

    public static final int MOST_RESPONDENTS = 20;
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    public Lodgement {
        story = PlainText.of(story);
        place = PlainText.of(place);
        wish = PlainText.of(wish);
        respondents = respondents == null ? List.of() : List.copyOf(respondents);
        language = language == null ? "vi" : language;
    }

    /**
     * Refuses what cannot be received.
     *
     * @throws Problem {@link ProblemType#INPUT_INVALID} naming each field with its fault
     */
    void check(LocalDate today) {
        faults(today).refuse();
    }

    /**
     * What keeps it from being received, so that a form can say so before it is sent.
     *
     * @param today the day of receipt; nothing can have happened after it
     */
    public Faults faults(LocalDate today) {
        Faults faults =
                new Faults()
                        .unless(door != null, "door", "empty")
                        .unless(kind != null, "kind", "empty")
                        .text(matter, 60, "matter")
                        .text(unit, 40, "unit")
                        .text(story, MOST_STORY, "story")
                        .optional(place, 400, "place")
                        .optional(wish, 4_000, "wish")
                        .unless(
                                language.equals("vi") || language.equals("en"),
                                "language",
                                "unknown")
                        .unless(respondents.size() <= MOST_RESPONDENTS, "respondents", "too-many");
        checkDay(faults, today);
        checkPeople(faults);
        return faults;
    }

    private void checkDay(Faults faults, LocalDate today) {
        if (happenedOn != null) {
            faults.unless(!happenedOn.isAfter(today), "happenedOn", "in-future")
                    .unless(!happenedOn.isBefore(OLDEST), "happenedOn", "too-early");
        }
    }

    private void checkPeople(Faults faults) {
        if (door == Door.ANONYMOUS) {
            faults.unless(reporter == null, "reporter", "not-wanted");
        } else if (reporter == null) {
            faults.unless(false, "reporter.name", "empty");
        } else {
            reporter.check(faults);
        }
        for (int i = 0; i < respondents.size(); i++) {
            respondents.get(i).check(faults, "respondents[" + i + "]");
        }
    }

    /** Equal for equal content and for nothing else. */
    String fingerprint() {
        // As JSON, so that nothing in one field can pass for the beginning of the next.
        String whole =
                Json.createArrayBuilder()
                        .add(door.code())
                        .add(kind.code())
                        .add(matter)
                        .add(unit)
                        .add(language)
                        .add(reporter == null ? "" : reporter.json())
                        .add(Particulars.of(this).json())
                        .add(story)
                        .build()
                        .toString();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Lodgement[…]";
    }
}
