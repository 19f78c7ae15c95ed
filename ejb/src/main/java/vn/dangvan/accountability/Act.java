package vn.dangvan.accountability;

import java.time.LocalDate;

/**
 * A line of a subject's story.
 *
 * @param on the day it was done
 * @param act what was done, such as {@code casework.assigned}
 */
public record Act(LocalDate on, String act) {}
