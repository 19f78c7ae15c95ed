/**
 * What one entry of the ledger says in public (lá của cây), byte for byte.
 *
 * <p>A leaf is canonical JSON (RFC 8785) in UTF-8, of objects, arrays and strings only, without
 * spaces, names in the order of their UTF-16 units, at most 65,535 bytes. Version 1 has these
 * names; what there is nothing to say about is left out:
 *
 * <pre>
 * act      what was done, such as casework.approved
 * actor    pseudonym of who did it                                       64 hexadecimal digits
 * counts   what it changed about cases that figures count, in order; an array of objects of
 *            case      pseudonym of the case                             64 hexadecimal digits
 *            decided   day of the decision                               YYYY-MM-DD, optional
 *            due       last day on which a decision is in time           YYYY-MM-DD, optional
 *            month     first day of the month it counts in               YYYY-MM-DD, optional
 *            settler   code of the unit that settles it                  optional
 * day      day it was recorded, Asia/Ho_Chi_Minh                         YYYY-MM-DD
 * due      day by which the next step is due                             YYYY-MM-DD, optional
 * facts    commitment to codes, ids and days that say the rest           64 hexadecimal digits
 * role     in which role: public, system, or that of an officer
 * rows     commitment to every row of state that it wrote                64 hexadecimal digits
 * rule     row of law applied, key@since                                 optional
 * subject  pseudonym of the case, unit or officer it is about            64 hexadecimal digits
 * unit     code of the unit concerned                                    optional
 * v        1
 * </pre>
 *
 * <p>A pseudonym is SHA-256 over 16 random bytes, kept for that person or case alone, and its id as
 * a UUID in ASCII. A commitment is SHA-256 over 16 bytes that belong to that entry and that field
 * alone and the value in UTF-8. Facts are a canonical JSON object of strings; rows are lines {@code
 * table/key sha256}, in the order in which they were written, each with a line end. Destroying the
 * random bytes erases what stands behind; the leaf, and with it the tree, stays as it is.
 *
 * <p>The hash of a leaf is SHA-256 over a zero byte and its bytes (RFC 6962, 2.1).
 */
package vn.dangvan.leaf;
