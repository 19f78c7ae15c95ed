/**
 * From recorded to published (đánh số và công bố nhật ký). An entry is <em>recorded</em> in the
 * transaction of its act; <em>integrated</em> when it has its place in the tree; <em>published</em>
 * when a checkpoint that covers it is signed by the log, cosigned by its witnesses, and served.
 *
 * <p>Start with {@link vn.dangvan.sequencing.Sequencer}. Entries wait in a table that their own
 * transaction fills, so none is overlooked; places are given in one transaction each batch, without
 * a gap and once; files are made from the database alone, appear whole and never change; the
 * checkpoint is replaced last. So it may be killed anywhere and goes on where it was. What
 * contradicts anything that was published stops it ({@link vn.dangvan.sequencing.Halted}): fewer
 * entries than were published, another leaf, another tile, a witness that has seen another history.
 * Nothing is signed then until the cause is gone, and the system is not ready.
 *
 * <p>Time is measured here only as what has passed; a clock that jumps changes nothing.
 */
package vn.dangvan.sequencing;
