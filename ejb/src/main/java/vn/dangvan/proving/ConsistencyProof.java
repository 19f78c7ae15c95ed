package vn.dangvan.proving;

import java.util.List;

/**
 * That the first leaves of a tree are still the same in a larger one (RFC 6962, 2.1.2).
 *
 * @param from size of the older tree
 * @param to size of the newer tree
 */
public record ConsistencyProof(
        long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> hashes) {}
