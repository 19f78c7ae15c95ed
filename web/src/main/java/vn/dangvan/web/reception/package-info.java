/**
 * Citizen reception in pages and interface: the public schedule, booking, and the desk that
 * receives and keeps the book.
 */
package vn.dangvan.web.reception;
