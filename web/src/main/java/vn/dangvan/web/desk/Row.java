package vn.dangvan.web.desk;

import java.time.LocalDate;

/**
 * One case in a list, in words.
 *
 * @param due how near the day is, in style sheets
 * @param dueOn that day; null where nothing is due
 * @param dueWords how near it is, in words
 * @param holder name of the inspector; null before it was assigned
 */
public record Row(
        String number,
        String door,
        String kind,
        String matter,
        String unit,
        String stage,
        LocalDate receivedOn,
        String due,
        LocalDate dueOn,
        String dueWords,
        String holder) {}
