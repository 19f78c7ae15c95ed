/**
 * The check of the ledger (kiểm tra toàn vẹn nhật ký): whether rows, entries, leaves, files,
 * checkpoints and witnesses still tell one story, and where the first of each kind does not.
 *
 * <p>Start with {@link vn.dangvan.checking.LedgerCheck}, which needs a connection and a folder and
 * no server. It reads one frozen view of the database and the files up to the checkpoint of that
 * moment, so publishing goes on meanwhile; it holds some thousand rows at a time, three bits for
 * each leaf, and a number for each person, role, act and month. It calls no function of the
 * database that somebody with the database could have replaced, and what the triggers and functions
 * have to be comes with the archive ({@code guards.csv}). What it finds is named by a code and a
 * place, never by a person. It mends nothing.
 */
package vn.dangvan.checking;
