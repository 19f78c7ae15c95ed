package vn.dangvan.audit;

import java.util.HexFormat;

/**
 * One entry with its leaf, byte for byte, and what stands beside it.
 *
 * @param row the entry
 * @param bytes the leaf as it is in the tree; null while the entry waits
 * @param hash the hash of the leaf in the tree; null while the entry waits
 * @param covered size of the first published checkpoint that covers it; null while none does
 * @param root root of the tree at that checkpoint; null while none covers it
 * @param neighbours entries before and after it, by the same actor and about the same subject
 */
public record LeafView(
        LedgerRow row,
        byte[] bytes,
        byte[] hash,
        Long covered,
        byte[] root,
        Neighbours neighbours) {

    /**
     * Running numbers of other entries; null where there is none.
     *
     * @param actorBefore the one before it by the same actor
     * @param actorAfter the one after it by the same actor
     * @param subjectBefore the one before it about the same subject
     * @param subjectAfter the one after it about the same subject
     */
    public record Neighbours(
            Long actorBefore, Long actorAfter, Long subjectBefore, Long subjectAfter) {}

    /** The leaf as text. */
    public String text() {
        return bytes == null ? null : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** How many bytes the leaf has. */
    public int length() {
        return bytes == null ? 0 : bytes.length;
    }

    /** The hash in hexadecimal digits. */
    public String hashHex() {
        return hash == null ? null : HexFormat.of().formatHex(hash);
    }

    /** The root in hexadecimal digits. */
    public String rootHex() {
        return root == null ? null : HexFormat.of().formatHex(root);
    }
}
