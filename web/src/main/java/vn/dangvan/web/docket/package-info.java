/** How the clocks and lists of the register look outside. */
package vn.dangvan.web.docket;
