/**
 * The auditor's view of the ledger (kiểm tra nhật ký): what was done, when, in which role, by which
 * pseudonym; never a name, a text, an id or a case.
 *
 * <p>Start with {@link vn.dangvan.audit.Audit}. What it shows is what the leaves say in public, and
 * the entries that wait for a place; pseudonyms are looked up in the leaves, where they stay when
 * what stood behind them was erased. Each question follows one index and looks at a bounded number
 * of entries ({@link vn.dangvan.audit.Entries}), so it costs the same after ten years. Taking
 * results away is an act of its own. It judges nothing and mends nothing.
 */
package vn.dangvan.audit;
