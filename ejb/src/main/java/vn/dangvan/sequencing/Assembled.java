package vn.dangvan.sequencing;

import java.util.UUID;
import vn.dangvan.leaf.Leaf;

/**
 * An entry with the leaf that says it in public.
 *
 * @param entry the id of the entry
 * @param leaf its leaf
 */
public record Assembled(UUID entry, Leaf leaf) {}
