package vn.dangvan.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of the first {@code size} leaves (RFC 6962, 2.1): its root, and proofs out of it. Costs
 * grow with the logarithm of the size only.
 *
 * @param nodes the hashes of complete subtrees
 * @param size how many leaves there are
 */
public record Tree(Nodes nodes, long size) {
    /** Where the hashes of complete subtrees come from. */
    @FunctionalInterface
    public interface Nodes {
        /**
         * The hash over the leaves from {@code index * 2^level} up to, not with, {@code (index + 1)
         * * 2^level}, all of which exist.
         *
         * @throws Malformed if what should hold the hash does not
         */
        byte[] node(int level, long index);
    }

    public Tree {
        if (size < 0) {
            throw new Malformed("A tree has no less than no leaves");
        }
    }

    /** The hash over all leaves. */
    public byte[] root() {
        return size == 0 ? Hashes.empty() : hash(0, size);
    }

    /**
     * What proves that a leaf is in this tree, the lowest neighbour first.
     *
     * @throws Malformed if there is no such leaf
     */
    public List<byte[]> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new Malformed("No leaf %d in a tree of %d".formatted(index, size));
        }
        List<byte[]> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    /**
     * What proves that the first {@code older} leaves are still the first of this tree.
     *
     * @throws Malformed if this tree is not as large
     */
    public List<byte[]> consistency(long older) {
        if (older < 0 || older > size) {
            throw new Malformed("No tree of %d within one of %d".formatted(older, size));
        }
        List<byte[]> proof = new ArrayList<>();
        if (older > 0 && older < size) {
            subproof(older, 0, size, true, proof);
        }
        return proof;
    }

    private void path(long index, long from, long to, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(hash(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(hash(from, middle));
        }
    }

    private void subproof(long older, long from, long to, boolean known, List<byte[]> proof) {
        if (older == to) {
            if (!known) {
                proof.add(hash(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (older <= middle) {
            subproof(older, from, middle, known, proof);
            proof.add(hash(middle, to));
        } else {
            subproof(older, middle, to, false, proof);
            proof.add(hash(from, middle));
        }
    }

    /** The hash over a range that this kind of splitting leads to. */
    private byte[] hash(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            return nodes.node(Long.numberOfTrailingZeros(count), from / count);
        }
        long middle = from + split(count);
        return Hashes.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two below a count above one. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
