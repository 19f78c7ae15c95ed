/**
 * The ledger (nhật ký trách nhiệm giải trình): no change without an entry, and no entry is ever
 * changed.
 *
 * <p>Start with {@link vn.dangvan.accountability.Ledger}. A use case records the event that a
 * behaviour returned; every row it changes is stamped with that entry, and the database refuses any
 * other change ({@code config/database/V001__ledger.sql}). Reads nothing back for business; stores
 * no personal data and no time finer than the day. Entries become leaves of a public tree later;
 * {@link vn.dangvan.accountability.Leaf} fixes their bytes now.
 */
package vn.dangvan.accountability;
