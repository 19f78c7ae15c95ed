package vn.dangvan.reception;

import java.time.LocalDate;

/**
 * By when a session has to be announced.
 *
 * @param until the last day in time, inclusive
 * @param rule the row of law, as {@code key@since}
 */
record Announcement(LocalDate until, String rule) {}
