/**
 * Settling a case (giải quyết): assign, verify, conclude, decide, send; and reading what is on
 * file.
 *
 * <p>Start with {@link vn.dangvan.casework.Dossier}. The legal order of acts is {@link
 * vn.dangvan.procedure.Acts}, of stages {@link vn.dangvan.docket.Stage}. What officers write is
 * sealed under the key of the letter.
 */
package vn.dangvan.casework;
