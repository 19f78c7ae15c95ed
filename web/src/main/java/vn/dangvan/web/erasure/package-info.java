/**
 * Erasing letters by law, at the desk of leaders and custodians; and how an erased one is shown.
 */
package vn.dangvan.web.erasure;
