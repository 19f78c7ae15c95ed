/**
 * Checks of the ledger, on a page of the auditor's desk and in one sentence for everybody.
 *
 * <p>Start with {@link vn.dangvan.web.checks.ChecksPage}.
 */
package vn.dangvan.web.checks;
