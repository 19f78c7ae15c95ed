/** Pages and resources where officers read and settle cases. */
package vn.dangvan.web.casework;
