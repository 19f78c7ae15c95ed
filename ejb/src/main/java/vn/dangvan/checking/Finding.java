package vn.dangvan.checking;

/**
 * Something that is not as it must be.
 *
 * @param kind a code, such as {@code row-changed}
 * @param place the index of a leaf, {@code table/key}, a path of a file, or the name of a witness;
 *     never about whom
 */
public record Finding(String kind, String place) {}
