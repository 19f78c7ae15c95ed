/** The law for everybody: code lists, and when something is due. */
package vn.dangvan.web.law;
