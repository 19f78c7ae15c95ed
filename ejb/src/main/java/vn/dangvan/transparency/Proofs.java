package vn.dangvan.transparency;

import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162, 2.1.3.2 and 2.1.4.2 say; needs nothing but the proof. */
public final class Proofs {
    private Proofs() {}

    /** Whether the proof shows a leaf of this hash at this index of the tree with this root. */
    public static boolean includes(
            byte[] root, long size, long index, byte[] leaf, List<byte[]> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] neighbour : proof) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Hashes.node(neighbour, hash);
                int up = Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = Hashes.node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the proof shows that the older tree is the beginning of the newer one. */
    public static boolean consistent(
            long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> proof) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == 0) {
            return proof.isEmpty() && Arrays.equals(olderRoot, Hashes.empty());
        }
        if (older == newer) {
            return proof.isEmpty() && Arrays.equals(olderRoot, newerRoot);
        }
        return !proof.isEmpty() && climb(older, olderRoot, newer, newerRoot, proof);
    }

    private static boolean climb(
            long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> proof) {
        boolean whole = Long.bitCount(older) == 1;
        int skip = Long.numberOfTrailingZeros(older);
        long place = (older - 1) >> skip;
        long last = (newer - 1) >> skip;
        byte[] before = whole ? olderRoot : proof.get(0);
        byte[] now = before;
        for (byte[] neighbour : whole ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                before = Hashes.node(neighbour, before);
                now = Hashes.node(neighbour, now);
                int up = Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                now = Hashes.node(now, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, olderRoot) && Arrays.equals(now, newerRoot);
    }
}
