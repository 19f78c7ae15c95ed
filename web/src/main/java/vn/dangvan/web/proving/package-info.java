/**
 * The public ledger for people and machines (nhật ký công khai): its files under {@code /ledger/},
 * proofs, receipts, and the pages that tell what it is and check a receipt.
 *
 * <p>Start with {@link vn.dangvan.web.proving.LedgerPage}; the files are those of {@link
 * vn.dangvan.web.proving.TileServlet}. Nothing here makes a session or needs a script.
 */
package vn.dangvan.web.proving;
