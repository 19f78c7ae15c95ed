/**
 * Time (thời gian): the one clock and the one zone.
 *
 * <p>Start with {@link vn.dangvan.time.Today}. Every day in this system is a day in Viet Nam.
 */
package vn.dangvan.time;
