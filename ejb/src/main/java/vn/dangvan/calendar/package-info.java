/**
 * The working calendar (lịch làm việc) beyond what was shipped: days a decree swaps, announced by
 * administrators while the system runs (Labour Code 45/2019/QH14, Art. 111 and 112).
 *
 * <p>Start with {@link vn.dangvan.calendar.Calendar#announce}. {@link vn.dangvan.calendar.WorkDays}
 * hands {@code deadline} the calendar of the moment, the same on every node; {@link
 * vn.dangvan.calendar.Recomputing} moves the due days of open cases afterwards. How a due day is
 * counted is not known here.
 */
package vn.dangvan.calendar;
