/**
 * Canaries: each of them breaks a rule of the house once, so that every rule is seen to sing out.
 *
 * <p>Nothing else may use them; they are never shipped.
 */
package vn.dangvan.canary;
