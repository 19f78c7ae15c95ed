/**
 * The reception book (sổ tiếp công dân, form 03/TCD): who was heard, about what, and what became of
 * it; the clocks that run from there; and what form 01/TCD counts. Law on Citizen Reception
 * 42/2013/QH13, Articles 9 and 25 to 28; Decree 154/2026/NĐ-CP, Articles 4 and 12; Circular
 * 06/2025/TT-TTCP.
 *
 * <p>Start with {@link vn.dangvan.receptionbook.Reception}; answers are given in {@link
 * vn.dangvan.receptionbook.Results}. Names, numbers of papers and whatever is written down are
 * sealed, and exist for the officers and the leader of the unit only; those above it see figures.
 */
package vn.dangvan.receptionbook;
