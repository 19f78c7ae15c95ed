/**
 * The ledger (nhật ký trách nhiệm giải trình): no change without an entry, and no entry is ever
 * changed.
 *
 * <p>Start with {@link vn.dangvan.accountability.Ledger}. A use case records the event that a
 * behaviour returned; every row it changes is stamped with that entry, and the database refuses any
 * other change ({@code config/database/V001__ledger.sql}). Reads nothing back for business; stores
 * no personal data and no time finer than the day. What an entry says in public is laid down in
 * {@code leaf}; how it gets its place in the tree, in {@code sequencing}.
 */
package vn.dangvan.accountability;
