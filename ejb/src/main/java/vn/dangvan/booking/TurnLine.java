package vn.dangvan.booking;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A turn as the desk lists it; nothing in it was typed by anybody.
 *
 * @param booked whether somebody holds a code for it
 * @param ground point of law on which somebody was refused; null for others
 * @param term the limit that runs, or ran; null before
 * @param news what came back from elsewhere; null for none
 */
public record TurnLine(
        UUID id,
        int version,
        UUID session,
        int number,
        TurnState state,
        int persons,
        int representatives,
        boolean booked,
        String ground,
        Term term,
        LocalDate answeredOn,
        AnswerKind answerKind,
        News news) {}
