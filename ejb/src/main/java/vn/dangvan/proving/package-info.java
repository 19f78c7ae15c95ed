/**
 * What proves that the ledger holds what it holds (chứng minh, biên nhận có thể kiểm chứng): the
 * files of the log, proofs out of its tiles, and receipts for whoever an entry is about.
 *
 * <p>Start with {@link vn.dangvan.proving.Receipts}. Reads only what is published; a receipt tells
 * a reporter no more of an act than {@code tracking} does. It decides nothing and keeps nothing.
 */
package vn.dangvan.proving;
