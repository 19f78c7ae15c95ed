package vn.dangvan.web.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * One clock of a case, in words.
 *
 * @param state how it stands, in style sheets
 * @param word how it stands, in words
 * @param sort what it means when it passes, where that is no duty of the office; else empty
 * @param percent how much of the time has gone by
 * @param counted how many days of which sort were counted from which day
 * @param caveats what has to be said about the article or the days off; mostly nothing
 * @param skipped the days that were not counted, a line for each reason
 */
public record ClockBar(
        String label,
        String state,
        String word,
        String sort,
        int percent,
        LocalDate dueOn,
        String citation,
        String counted,
        List<String> caveats,
        String skippedTitle,
        List<String> skipped) {}
