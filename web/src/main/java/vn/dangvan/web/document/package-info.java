/** Papers of a case: composed, issued and fetched at the desk and through the interface. */
package vn.dangvan.web.document;
