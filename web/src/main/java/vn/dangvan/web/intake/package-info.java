/**
 * Pages and resources where submissions come in and reporters come back.
 *
 * <p>Citizen pages hold no session and need no script: what was typed lies in the draft.
 */
package vn.dangvan.web.intake;
