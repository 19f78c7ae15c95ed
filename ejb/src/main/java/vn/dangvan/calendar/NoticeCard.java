package vn.dangvan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.law.Holiday;

/**
 * A notice as lists show it.
 *
 * @param days in the order of the calendar
 * @param progress what came of the due days of open cases
 */
public record NoticeCard(UUID id, LocalDate announcedOn, List<Holiday> days, Progress progress) {}
