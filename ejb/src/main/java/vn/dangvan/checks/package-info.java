/**
 * Checks of the ledger as acts (kiểm tra sổ): who or what began one, how far it is, what it came
 * to.
 *
 * <p>Start with {@link vn.dangvan.checks.Checks}. One check runs at a time, on one node, every
 * night and whenever an auditor asks; if that node dies another one begins it anew. A check that
 * came to its end is an entry {@code checking.done} with what the next one has to hold on to; what
 * it found are alarms {@code check-…}, which end with the first check that does not find them. How
 * it is done is {@code checking}'s business. RUNNING becomes DONE or STOPPED.
 */
package vn.dangvan.checks;
