/**
 * Turns at a reception in pages and interface, for citizens: booking one, coming back to it, giving
 * it back.
 */
package vn.dangvan.web.booking;
