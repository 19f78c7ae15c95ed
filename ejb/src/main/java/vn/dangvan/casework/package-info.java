/**
 * Settling a case (giải quyết): assign, verify, conclude, decide, send.
 *
 * <p>Start with {@link vn.dangvan.casework.Casework}; the legal order of its acts is {@link
 * vn.dangvan.docket.Stage}. What officers write is sealed under the key of the case.
 */
package vn.dangvan.casework;
