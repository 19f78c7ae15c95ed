/** The working calendar: what it says, what was announced, and how due days follow. */
package vn.dangvan.web.calendar;
