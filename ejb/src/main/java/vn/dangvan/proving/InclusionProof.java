package vn.dangvan.proving;

import java.util.List;

/**
 * That the leaf at an index is in the tree of a size (RFC 6962, 2.1.1).
 *
 * @param leaf the hash of the leaf
 * @param root the root of the tree of this size
 * @param hashes the neighbours on the way up, lowest first
 */
public record InclusionProof(
        long index, long size, byte[] leaf, byte[] root, List<byte[]> hashes) {}
