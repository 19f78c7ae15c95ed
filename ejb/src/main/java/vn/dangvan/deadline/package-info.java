/**
 * Time limits (thời hạn): when each step of a case falls due, and what stops or extends the clock.
 *
 * <p>Start with {@link vn.dangvan.deadline.Deadlines#due}. Numbers and articles come from {@code
 * law}, never from here; days are counted as the Civil Code 91/2015/QH13 says in Art. 145 to 148.
 * This package is pure: it stores nothing, sends nothing and does not know today's date unless
 * told.
 */
package vn.dangvan.deadline;
