/** Units and officers, for whoever may see them. */
package vn.dangvan.web.organisation;
