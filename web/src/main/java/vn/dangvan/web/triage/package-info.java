/** Where intake officers classify a case and take it up. */
package vn.dangvan.web.triage;
