package vn.dangvan.verifier;

import vn.dangvan.transparency.Tile;

/**
 * A bundle of entries, walked through without a copy of each.
 *
 * @param tile which ones
 * @param bytes the bundle
 * @param exact whether nothing may follow
 */
record Entries(Tile tile, byte[] bytes, boolean exact) {
    private static final int BYTE = 0xFF;

    /** Is shown each entry where it lies. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param index the number of the leaf
         * @param from where its bytes begin
         * @param length how many there are
         */
        void visit(long index, int from, int length);
    }

    /**
     * @throws Refuted if an entry ends early, or something follows the last
     */
    void each(Visitor visitor) {
        long first = Folder.first(tile);
        int at = 0;
        for (int i = 0; i < tile.width(); i++) {
            int length = at + 2 > bytes.length ? -1 : length(at);
            if (length < 0 || at + 2 + length > bytes.length) {
                throw new Refuted("bundle.ends", tile.path(), first + i);
            }
            visitor.visit(first + i, at + 2, length);
            at += 2 + length;
        }
        if (exact && at != bytes.length) {
            throw new Refuted("bundle.longer", tile.path(), first + tile.width());
        }
    }

    private int length(int at) {
        return (bytes[at] & BYTE) << Byte.SIZE | bytes[at + 1] & BYTE;
    }
}
