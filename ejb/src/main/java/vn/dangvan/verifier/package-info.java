/**
 * Checks the ledger from outside (kiểm chứng nhật ký), with nothing but files: one receipt, a whole
 * log as it is served, two checkpoints of it, and the figures counted again.
 *
 * <p>Start with {@link vn.dangvan.verifier.Verifier}. A new command is a constant of {@link
 * vn.dangvan.verifier.Command} and its words. Whatever does not verify is {@link
 * vn.dangvan.verifier.Refuted}, and names the first entry that is wrong.
 */
package vn.dangvan.verifier;
