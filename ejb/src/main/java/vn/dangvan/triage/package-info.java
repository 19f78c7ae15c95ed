/**
 * The first days of a case (phân loại, xử lý đơn): what it is, who must settle it, and taking it
 * up.
 *
 * <p>Start with {@link vn.dangvan.triage.Triage}. The days it has for that come from the law. Looks
 * into nothing: that is casework.
 */
package vn.dangvan.triage;
