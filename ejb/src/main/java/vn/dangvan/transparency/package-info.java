/**
 * The public formats of the ledger (nhật ký minh bạch), and nothing of ours: a Merkle tree of RFC
 * 6962, tiles, signed notes, checkpoints, cosignatures and proofs as the C2SP texts write them
 * (tlog-tiles, signed-note, tlog-checkpoint, tlog-cosignature, tlog-policy, tlog-proof).
 *
 * <p>Start with {@link vn.dangvan.transparency.Tree}. Only the JDK is used, since the same classes
 * run in the application, in the witness and in the verifier that anybody may start. Whatever does
 * not read exactly as the text says is refused with {@link vn.dangvan.transparency.Malformed}.
 */
package vn.dangvan.transparency;
