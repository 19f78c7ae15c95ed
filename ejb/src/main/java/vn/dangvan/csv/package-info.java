/**
 * The one reader of comma-separated rows, for the rule book and for the lists of an operator.
 *
 * <p>Start with {@link vn.dangvan.csv.CsvFile}. It is strict: what cannot be read is refused with
 * its file and line, and nothing is guessed. It knows no table; whoever reads one names its
 * columns.
 */
package vn.dangvan.csv;
