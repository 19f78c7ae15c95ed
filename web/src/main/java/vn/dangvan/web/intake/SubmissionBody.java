package vn.dangvan.web.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Respondent;
import vn.dangvan.problem.Faults;

/**
 * The body of {@code POST /api/v1/submissions}: a lodgement whose codes and days are still text.
 */
public record SubmissionBody(
        String door,
        String kind,
        String matter,
        String unit,
        String story,
        String happenedOn,
        String place,
        String wish,
        PersonBody reporter,
        List<RespondentBody> respondents,
        String language) {

    /** Who reports. */
    public record PersonBody(String name, String phone, String email, String address) {
        @Override
        public String toString() {
            return "PersonBody[…]";
        }
    }

    /** Whom it is about. */
    public record RespondentBody(String name, String position, String unit) {
        @Override
        public String toString() {
            return "RespondentBody[…]";
        }
    }

    Lodgement lodgement() {
        return new Lodgement(
                door == null ? null : Door.of(door),
                kind == null ? null : Kind.of(kind),
                matter,
                unit,
                story,
                day(happenedOn),
                place,
                wish,
                reporter == null
                        ? null
                        : new Person(
                                reporter.name(),
                                reporter.phone(),
                                reporter.email(),
                                reporter.address()),
                respondents == null
                        ? List.of()
                        : respondents.stream().map(SubmissionBody::respondent).toList(),
                language);
    }

    private static Respondent respondent(RespondentBody r) {
        return r == null
                ? new Respondent(null, null, null)
                : new Respondent(r.name(), r.position(), r.unit());
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            new Faults().unless(false, "happenedOn", "unreadable").refuse();
            throw e;
        }
    }

    @Override
    public String toString() {
        return "SubmissionBody[…]";
    }
}
