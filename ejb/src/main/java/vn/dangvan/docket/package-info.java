/**
 * The register (sổ thụ lý): one line per case that says where it stands, who holds it and what is
 * due.
 *
 * <p>Start with {@link vn.dangvan.docket.Docket} and {@link vn.dangvan.docket.Register}. What may
 * be seen is one rule, {@link vn.dangvan.docket.Reach}, for page, list, count and API alike. Knows
 * no content.
 *
 * <pre>
 * RECEIVED → CLASSIFIED → ACCEPTED (or CHECKING) → ASSIGNED → EXAMINED → CONCLUDED → APPROVED → CLOSED
 *            ↺ classify                            ↺ assign  ↺ examine   → EXAMINED (send back)
 * RECEIVED, CLASSIFIED → REFUSED | GUIDED | TRANSFERRED | FILED | MERGED   GUIDED, TRANSFERRED, MERGED → CLASSIFIED
 * ACCEPTED … CONCLUDED → TERMINATED | TAKEN_OVER
 * </pre>
 */
package vn.dangvan.docket;
