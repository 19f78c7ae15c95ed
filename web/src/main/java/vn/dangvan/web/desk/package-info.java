/**
 * The frame around every page of the desk (bàn làm việc): who is signed in, and the way to work.
 */
package vn.dangvan.web.desk;
