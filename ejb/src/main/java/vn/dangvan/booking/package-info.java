/**
 * Turns at a reception of citizens (lượt tiếp công dân): booked by citizens under a code that only
 * they hold, or given to whoever comes without one. Law on Citizen Reception 42/2013/QH13; Decree
 * 154/2026/NĐ-CP, Articles 12 and 20.
 *
 * <p>Start with {@link vn.dangvan.booking.Bookings}. Nobody knows when something was booked. What
 * was typed is sealed; two people never hold the same turn, which the database itself sees to.
 *
 * <p>A turn is BOOKED, then RECEIVED, REFUSED or ABSENT, or CANCELLED before.
 */
package vn.dangvan.booking;
