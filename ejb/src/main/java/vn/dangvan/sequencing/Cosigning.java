package vn.dangvan.sequencing;

import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Tree;

/** Has a checkpoint cosigned by whoever watches this log. */
@FunctionalInterface
public interface Cosigning {
    /**
     * Asks every witness of the policy at once.
     *
     * @param signed the checkpoint, signed by the log
     * @param tree the tree it speaks of, to prove that it only grew
     * @return the checkpoint with every good cosignature; whether they are enough is asked later
     * @throws Halted if a witness has seen another history of this log
     */
    Note ask(Note signed, Tree tree);
}
