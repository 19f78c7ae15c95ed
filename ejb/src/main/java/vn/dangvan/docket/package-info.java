/**
 * The register (sổ thụ lý): one line per case that says where it stands, who holds it and what is
 * due.
 *
 * <p>Start with {@link vn.dangvan.docket.Docket} and {@link vn.dangvan.docket.Register}. What may
 * be seen is one rule, {@link vn.dangvan.docket.Reach}, for page, list, count and API alike. Knows
 * no content.
 *
 * <pre>
 * RECEIVED → CLASSIFIED → ACCEPTED → ASSIGNED → EXAMINED → CONCLUDED → APPROVED → CLOSED
 *            ↺ classify               ↺ assign   → ASSIGNED (another inspector)
 *                                                ↺ examine (a further finding)
 * </pre>
 */
package vn.dangvan.docket;
