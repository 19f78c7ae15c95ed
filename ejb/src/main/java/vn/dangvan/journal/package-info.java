/**
 * The journal of each case (nhật ký vụ việc): every act that was done in it, in order, written
 * once.
 *
 * <p>Start with {@link vn.dangvan.journal.Journal}. Codes and days are readable, what was typed is
 * sealed by whoever writes. Decides nothing: which act may be done is {@code procedure}.
 */
package vn.dangvan.journal;
